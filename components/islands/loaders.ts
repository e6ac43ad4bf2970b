/** The islands by name, each with its script; nothing of one is loaded where it does not stand. */
export const LOADERS = {
  'bare-still': async () => (await import('@/components/gallery/BareStill')).BareStill,
  'link-copier': async () => (await import('@/components/story/LinkCopier')).LinkCopier,
  'live-scene': async () => (await import('@/components/scenes/LiveScene')).LiveScene,
  'mountain-stage': async () => (await import('@/components/story/MountainStage')).MountainStage,
  'scene-offers': async () => (await import('@/components/story/SceneOffers')).SceneOffers,
  'step-rail': async () => (await import('@/components/story/StepRail')).StepRail,
  'story-follower': async () => (await import('@/components/story/StoryFollower')).StoryFollower,
  'training-panel': async () => (await import('@/components/story/TrainingPanel')).TrainingPanel,
  wayfinder: async () => (await import('@/components/story/Wayfinder')).Wayfinder,
};

export type IslandName = keyof typeof LOADERS;

export function isIslandName(name: string | undefined): name is IslandName {
  return name !== undefined && Object.hasOwn(LOADERS, name);
}
