import { useFrame } from '@react-three/fiber';
import { useMemo, useRef } from 'react';
import { PerspectiveCamera } from 'three';
import { type PoseFrame } from '../pose/pose';
import { labelAnchors } from './anchors';
import { FRAME_ORDER } from './frame-order';
import { projectAnchor, type ScreenPlace } from './project';
import { type MountainAssets } from './terrain-data';

/** Where the page keeps the words that stand on the mountain. */
export interface LabelSink {
  /**
   * @param anchor `gate/<name>` or `valley/<name>`
   * @param x CSS pixels from the left of the canvas
   * @param y CSS pixels from its top
   * @param opacity 0…1; 0 where the anchor is off the canvas or behind the camera
   */
  place(anchor: string, x: number, y: number, opacity: number): void;
  /** Called once a frame, after every anchor has been placed. */
  settle(): void;
}

/** What the last whole frame cost, and what the renderer holds. */
export interface FrameCost {
  calls: number;
  triangles: number;
  geometries: number;
  textures: number;
  programs: number;
}

interface FrameSignalsProps {
  frame: PoseFrame;
  assets: MountainAssets;
  labels: LabelSink;
  /** Called with every frame, once everything in it has been set; the cost is the last one's. */
  onDrawn(cost: FrameCost): void;
}

/** Tells the page what a drawn frame means for it: where labels stand, and that it was drawn. */
export function FrameSignals({ frame, assets, labels, onDrawn }: FrameSignalsProps) {
  const anchors = useMemo(() => labelAnchors(assets.terrain), [assets]);
  const cost = useRef<FrameCost>({
    calls: 0,
    triangles: 0,
    geometries: 0,
    textures: 0,
    programs: 0,
  });
  const place = useMemo<ScreenPlace>(() => ({ x: 0, y: 0, visible: false }), []);
  useFrame(({ camera, gl, size }) => {
    if (camera instanceof PerspectiveCamera) {
      for (const anchor of anchors) {
        projectAnchor(anchor, camera, size, place);
        const amount = anchor.kind === 'gate' ? frame.gateLabels : frame.valleyLabels;
        labels.place(anchor.id, place.x, place.y, place.visible ? amount : 0);
      }
      labels.settle();
    }
    const { render, memory, programs } = gl.info;
    cost.current.calls = render.calls;
    cost.current.triangles = render.triangles;
    cost.current.geometries = memory.geometries;
    cost.current.textures = memory.textures;
    cost.current.programs = programs?.length ?? 0;
    onDrawn(cost.current);
  }, FRAME_ORDER.signals);
  return null;
}
