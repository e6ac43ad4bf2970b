import { CameraControls } from '@react-three/drei/core/CameraControls';
import { useFrame, useThree } from '@react-three/fiber';
import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { PerspectiveCamera } from 'three';
import { type PoseFrame } from '../../pose/pose';
import { type CameraView } from '../camera-view';
import { FRAME_ORDER } from '../frame-order';
import { showTurn } from './show-turn';
import { TurnControls } from './turn-controls';
import { turnLimits } from './turn-limits';
import { NO_TURN, openWays, type OpenWays, sameWays, type Way } from './ways';

/** How long a turn takes to come near its goal; the hand wants it sooner. */
const SMOOTH_SECONDS = 0.16;
const DRAGGED_SECONDS = 0.06;

/** What a page turns the mountain with; another one whenever other ways are open. */
export interface TurnHandle {
  ways: OpenWays;
  go(way: Way): void;
}

interface ReaderTurnProps {
  frame: PoseFrame;
  /** Of the world that is drawn now: with another tier comes another. */
  view: CameraView;
  /** Stands where it is to go at once. */
  calm: boolean;
  ref: Ref<TurnHandle>;
}

/** At the distance and height from which the library counts a turn of nothing. */
function createUnseenCamera(): PerspectiveCamera {
  const camera = new PerspectiveCamera();
  camera.position.set(0, 0, 1);
  return camera;
}

/**
 * The reader's turn of the mountain, added to every shot. Stands beside the mountain, not in it: a
 * turn outlives a change of tier and a lost context.
 */
export function ReaderTurn({ frame, view, calm, ref }: ReaderTurnProps) {
  const controls = useRef<TurnControls>(null);
  const aspect = useThree(({ size }) => size.width / size.height);
  const [unseen] = useState(createUnseenCamera);
  const [ways, setWays] = useState(() => openWays(NO_TURN, turnLimits(frame.cameraTo, aspect)));
  useFrame(({ size }, seconds) => {
    if (controls.current) showTurn(view, controls.current, frame, size, seconds);
  }, FRAME_ORDER.turn);
  useImperativeHandle(ref, () => ({ ways, go: (way) => controls.current?.go(way) }), [ways]);
  const tellWays = () => {
    const open = controls.current?.ways;
    if (open) setWays((known) => (sameWays(known, open) ? known : open));
  };
  return (
    <CameraControls
      ref={controls}
      impl={TurnControls}
      camera={unseen}
      smoothTime={calm ? 0 : SMOOTH_SECONDS}
      draggingSmoothTime={calm ? 0 : DRAGGED_SECONDS}
      onUpdate={tellWays}
    />
  );
}
