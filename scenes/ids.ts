/** The names of things on the mountain. Imports nothing; every room may import it. */

/** Valleys at the foot, left to right: the kinds of answer a run can end in. */
export const VALLEYS = ['ravine', 'hut', 'village', 'lodge', 'fog'] as const;
export type ValleyName = (typeof VALLEYS)[number];

/** Gates on show, left to right: the questions runs start from. */
export const GATES = ['reworded', 'bomb', 'pushback', 'birdhouse', 'obscure'] as const;
export type GateName = (typeof GATES)[number];

/** Gates that have training data or stand on show; `hearsay` is in the data, never on show. */
export const DATA_GATES = [
  'reworded',
  'bomb',
  'pushback',
  'birdhouse',
  'hearsay',
  'obscure',
] as const;
export type DataGateName = (typeof DATA_GATES)[number];

/** States of the mountain that the model computes (MODEL: how each is made). */
export const STATES = [
  'fresh',
  'trained',
  'fenced',
  'unwatched',
  'refilled',
  'refilled-fenced',
  'refilled-80',
  'refilled-80-fenced',
] as const;
export type StateName = (typeof STATES)[number];

/** Grounds whose sampled runs are baked for drawing. */
export const SENT_STATES = ['fresh', 'trained', 'fenced', 'refilled'] as const;
export type SentState = (typeof SENT_STATES)[number];

/** A baked set of sampled runs: the state they were sampled in and the gate they left. */
export type BakedSend = `${SentState}/${GateName}`;
export const BAKED_SENDS: readonly BakedSend[] = SENT_STATES.flatMap((state) =>
  GATES.map((gate): BakedSend => `${state}/${gate}`),
);

/** Sets of runs that the browser samples itself, on arrival; the model says where each is from. */
export const SAMPLED_SENDS = [
  'one/birdhouse',
  'pair/bomb',
  'pushed/pushback',
  'unwatched/bomb',
  'refilled-fenced/bomb',
  'refilled-fenced/reworded',
] as const;
export type SampledSend = (typeof SAMPLED_SENDS)[number];

/** Every set of runs that can be sent down. */
export const SENDS: readonly SendName[] = [...BAKED_SENDS, ...SAMPLED_SENDS];
export type SendName = BakedSend | SampledSend;

/** Crowds of a thousand sampled runs: the state they are sampled in and the gate they leave. */
export const CROWDS = ['trained/bomb', 'fenced/bomb'] as const;
export type CrowdName = (typeof CROWDS)[number];

/** Palettes of light; `map` is the printed map. */
export const PALETTES = ['dawn', 'day', 'dusk', 'night', 'map'] as const;
export type PaletteName = (typeof PALETTES)[number];

/** Camera shots by name; their coordinates live in the world, one set per screen shape. */
export const SHOTS = [
  'dawn',
  'face',
  'gates',
  'birdhouse',
  'groove',
  'map',
  'map-ridge',
  'fences',
  'reworded',
  'cliff',
  'lift',
] as const;
export type ShotName = (typeof SHOTS)[number];

/** Scenes: named views of the one mountain that stand alone, in the order of the story. */
export const SCENE_IDS = [
  'one-run',
  'which-way',
  'fresh-snow',
  'next-turn',
  'carving',
  'latent-map',
  'ranking',
  'fences',
  'odds',
  'birdhouse',
  'refusal',
  'around-the-fence',
  'pushed',
  'into-the-fog',
  'under-the-lift',
  'the-ground',
  'lab',
] as const;
export type SceneId = (typeof SCENE_IDS)[number];
