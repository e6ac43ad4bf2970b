'use client';
import { PageLink } from '../ui/PageLink';
import { memo, type ReactNode, useEffect, useMemo, useState } from 'react';
import { drawnWords } from '@/scenes/words/drawn-words';
import { namedStarts } from '@/scenes/instrument/drawn';
import { type OwnGround } from '@/scenes/reading/own-ground';
import { pictureOf } from '@/scenes/instrument/picture';
import { type SceneReader } from '@/scenes/reading/scene-reader';
import { type Scene } from '@/scenes/instrument/scene';
import { type SceneState } from '@/scenes/state/scene-state';
import { type StageStatus, type TurnHandle } from '../stage/SceneStage';
import { MissingMountain } from '../ui/MissingMountain';
import { Optional } from '../ui/Optional';
import { useArriving } from '../ui/use-arriving';
import { type ScenePlace } from './scene-address';
import { TurnButtons } from './TurnButtons';
import { useSampledPicture } from './use-sampled-picture';

const loadStage = () => import('../stage/SceneStage').then((module) => module.SceneStage);

interface SceneMountainProps {
  scene: Scene;
  /** What it shows while it moves. */
  state: SceneState;
  /** Whether the reader has left the scene as it was. */
  isStart: boolean;
  /** Stands until the canvas has drawn, and for good where it cannot. */
  still: ReactNode;
  place: ScenePlace;
  moving: boolean;
  /** Lets it move, or be still again; none where it cannot be drawn. */
  onToggle: (() => void) | undefined;
  /** Whether it stands still for another one's sake. */
  yields?: boolean;
  reader: SceneReader | undefined;
  /** Fetches the model. */
  prepare: () => void;
  /** A ground that the reader trained, to be drawn in place of the mountain's. */
  own?: OwnGround;
}

/** Where a still comes from; in a frame no link may lead the frame away. */
const StillOrigin = memo(function StillOrigin({ step, linked }: { step: string; linked: boolean }) {
  const words = 'A still from the story';
  if (!linked) return <span>{words}</span>;
  return <PageLink href={`/#${step}`}>{words}</PageLink>;
});

/** A still that stands with the note why has nothing to go back to, only the note to put away. */
function buttonWords(moving: boolean, isStill: boolean): string {
  if (!moving) return 'Move the mountain';
  return isStill ? 'Leave it still' : 'Back to the still';
}

/** The scene's picture: a still, and over it the mountain itself once the reader asks or changes it. */
export function SceneMountain(props: SceneMountainProps) {
  const { scene, state, isStart, still, place, moving, onToggle, yields, reader } = props;
  const { prepare, own } = props;
  const [told, setTold] = useState<StageStatus>();
  const [turn, setTurn] = useState<TurnHandle | null>(null);
  const { part: SceneStage, trouble, retry } = useArriving(loadStage, moving);
  const missing = trouble === 'broken' ? 'failed' : 'loading';
  const status = moving ? (told ?? missing) : 'still';
  const pose = useMemo(() => moving && pictureOf(scene, state), [moving, scene, state]);
  const isStill = status === 'still' || status === 'failed';
  // What samples runs comes once the stage is to draw, not where it explains why it does not.
  const wanted = moving && told !== undefined && told !== 'still';
  const sampled = useSampledPicture({ scene, state, reader, own, wanted });
  useEffect(() => {
    if (moving) prepare();
  }, [moving, prepare]);
  const toggle = () => {
    setTold(undefined);
    onToggle?.();
  };
  return (
    // What is lost for a moment keeps its place and its buttons.
    <figure className="scene-mountain" data-status={status === 'lost' ? 'drawing' : status}>
      <div className="scene-frame">
        <div className="scene-window">
          {still}
          {moving && trouble && <MissingMountain trouble={trouble} onRetry={retry} />}
          {pose && SceneStage && (
            <Optional fallback={<MissingMountain />} onMissing={() => setTold('failed')}>
              <SceneStage
                pose={pose}
                sampled={sampled}
                starts={namedStarts(scene, state)}
                onStatus={setTold}
                turn={setTurn}
              />
            </Optional>
          )}
        </div>
      </div>
      {onToggle && (
        <button type="button" className="scene-start" onClick={toggle}>
          {buttonWords(moving, isStill)}
        </button>
      )}
      {(status === 'drawing' || status === 'lost') && turn && <TurnButtons turn={turn} />}
      <figcaption>
        {status === 'drawing' && <span>{drawnWords(scene, state, own !== undefined)}</span>}
        {status === 'loading' && <span>The mountain is on its way …</span>}
        {(isStill || status === 'lost') && (
          <StillOrigin step={scene.still} linked={place === 'scenes'} />
        )}
        {!onToggle && <span>. This browser cannot draw the moving mountain</span>}
        {yields && !moving && <span>. It rests: one mountain moves at a time on a page</span>}
        {isStill && !isStart && (
          <span>. It does not change with what you set; the numbers do.</span>
        )}
      </figcaption>
    </figure>
  );
}
