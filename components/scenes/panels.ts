import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { type SceneId } from '@/scenes/ids';
import { type SceneReader } from '@/scenes/parts/readout';
import { type SceneState } from '@/scenes/state/scene-state';

export interface PanelProps {
  state: SceneState;
  reader: SceneReader;
  /** For panels with controls of their own. */
  onState: (state: SceneState) => void;
}

/** Panels of the scenes that have one; each loads with the model. */
export const PANELS: Partial<Record<SceneId, LazyExoticComponent<ComponentType<PanelProps>>>> = {
  'around-the-fence': lazy(() =>
    import('@/scenes/around-the-fence/panel').then(({ AroundTheFencePanel }) => ({
      default: AroundTheFencePanel,
    })),
  ),
  carving: lazy(() =>
    import('@/scenes/carving/panel').then(({ CarvingPanel }) => ({ default: CarvingPanel })),
  ),
  'into-the-fog': lazy(() =>
    import('@/scenes/into-the-fog/panel').then(({ IntoTheFogPanel }) => ({
      default: IntoTheFogPanel,
    })),
  ),
  lab: lazy(() => import('@/scenes/lab/panel').then(({ LabPanel }) => ({ default: LabPanel }))),
  'next-turn': lazy(() =>
    import('@/scenes/next-turn/panel').then(({ NextTurnPanel }) => ({ default: NextTurnPanel })),
  ),
  'one-run': lazy(() =>
    import('@/scenes/one-run/panel').then(({ OneRunPanel }) => ({ default: OneRunPanel })),
  ),
  ranking: lazy(() =>
    import('@/scenes/ranking/panel').then(({ RankingPanel }) => ({ default: RankingPanel })),
  ),
};
