import { type ComponentType, memo } from 'react';
import { type SceneId } from '@/scenes/ids';
import { type OwnGround } from '@/scenes/reading/own-ground';
import { type SceneReader } from '@/scenes/reading/scene-reader';
import { type SetState } from '@/scenes/instrument/set-control';
import { type SceneState } from '@/scenes/state/scene-state';
import { later } from '../ui/later';

export interface PanelProps {
  state: SceneState;
  reader: SceneReader;
  /** For panels with controls of their own. */
  onState: SetState;
  /** For a panel that trains: told which ground the picture is to draw; nothing for the mountain's. */
  onOwn?: (own: OwnGround | undefined) => void;
}

type Panel = ComponentType<PanelProps>;

/** A panel that loads with the model, and is drawn only when what it shows changes. */
const panel = (load: () => Promise<Panel>) => later(async () => memo(await load()));

/** Panels of the scenes that have one. */
export const PANELS: Partial<Record<SceneId, ReturnType<typeof panel>>> = {
  'around-the-fence': panel(async () => {
    return (await import('@/scenes/around-the-fence/panel')).AroundTheFencePanel;
  }),
  carving: panel(async () => (await import('@/scenes/carving/panel')).CarvingPanel),
  'into-the-fog': panel(async () => (await import('@/scenes/into-the-fog/panel')).IntoTheFogPanel),
  lab: panel(async () => {
    const { loadLabPanel } = await import('./model-scripts');
    return (await loadLabPanel()).LabPanel;
  }),
  'next-turn': panel(async () => (await import('@/scenes/next-turn/panel')).NextTurnPanel),
  odds: panel(async () => (await import('@/scenes/odds/panel')).OddsPanel),
  'one-run': panel(async () => (await import('@/scenes/one-run/panel')).OneRunPanel),
  ranking: panel(async () => (await import('@/scenes/ranking/panel')).RankingPanel),
  'the-ground': panel(async () => (await import('@/scenes/the-ground/panel')).TheGroundPanel),
};
