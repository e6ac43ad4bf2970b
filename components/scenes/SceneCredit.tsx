import { PageLink } from '../ui/PageLink';
import { type Scene } from '@/scenes/instrument/scene';
import { type SceneState } from '@/scenes/state/scene-state';
import { scenePath } from './scene-address';

/** From an embed to the scene's own page in the same state; it leaves the frame. */
export function SceneCredit({ scene, state }: { scene: Scene; state: SceneState }) {
  return (
    <p className="scene-credit">
      <PageLink href={scenePath('scenes', scene, state)} target="_blank" rel="noopener">
        Words, sources and the whole mountain: Fall Line
      </PageLink>
    </p>
  );
}
