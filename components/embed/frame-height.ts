import { type SceneId } from '@/scenes/ids';
import { formatParts, type ShownParts } from '@/scenes/state/frame-options';
import heights from './frame-heights.json' with { type: 'json' };

/** Widths at which a frame of its copied size holds all of a scene, CSS pixels. */
export const FRAME_WIDTHS = [320, 375, 500, 600, 720, 960] as const;

/** What the table calls the whole scene. */
export const WHOLE = 'all';

/** Of a scene that is new, until it is measured: it has to be built for that. A test asks for the rest. */
const UNMEASURED = 1000;

const TABLE: Readonly<Partial<Record<SceneId, Readonly<Record<string, number>>>>> = heights;

/**
 * Height at which a frame need not scroll at any of `FRAME_WIDTHS`, CSS pixels: measured in a browser
 * by `npm run heights`, and held by a test.
 */
export const frameHeight = (scene: SceneId, parts: ShownParts): number =>
  TABLE[scene]?.[formatParts(parts) || WHOLE] ?? UNMEASURED;
