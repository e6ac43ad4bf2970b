import { Group, Mesh } from 'three';
import { type Tier } from '../../quality/tiers';
import { fanToWorld } from '../fan';
import { type WorldPart } from '../part';
import { type TerrainData } from '../terrain-data';
import { FLATS } from '../terrain/flats';
import { type WorldUniforms } from '../uniforms';
import { createCabins } from './create-cabins';
import { createFog } from './create-fog';
import { createRopes } from './create-ropes';
import { createLiftTowers, createStillProps } from './create-still-props';
import { createTrees } from './create-trees';
import { createLiftLine } from './lift-line';
import { createObjectMaterial } from './object-material';

/** Light on the snow round lit windows: fan place, radius (world units), strength. */
const WINDOW_GLOWS = [
  { ...FLATS.lodge, ds: 0.025, radius: 13, strength: 0.8 },
  { ...FLATS.hut, ds: 0.025, radius: 6.5, strength: 0.8 },
  { ...FLATS.village, ds: 0.02, radius: 13, strength: 0.8 },
  { ...FLATS.village, u: -0.07, ds: 0.05, radius: 8, strength: 0.45 },
  { ...FLATS.village, u: 0.08, ds: 0, radius: 7, strength: 0.45 },
];
/** Cloud that fills the void below the cliff: x, z, top height, radius. */
const CLIFF_CLOUD = [94, 88, 9, 48] as const;
/** Share of the map at which things have dissolved. */
const MAP_WITHOUT_THINGS = 0.95;

export interface PropsOptions {
  terrain: TerrainData;
  uniforms: WorldUniforms;
  tier: Tier;
}

/** Everything that stands on the mountain: six draw calls, three of them the lift's. */
export function createProps({ terrain, uniforms, tier }: PropsOptions): WorldPart {
  const ground = terrain.heightfield;
  WINDOW_GLOWS.forEach(({ u, s, ds, radius, strength }, i) => {
    const { x, z } = fanToWorld(u, s + ds);
    uniforms.uWindowGlows.value[i].set(x, z, radius, strength);
  });
  uniforms.uCloud.value.set(...CLIFF_CLOUD);

  const paint = createObjectMaterial(uniforms);
  const lift = createLiftLine(ground);
  const trees = createTrees(terrain, paint, tier.trees);
  const still = new Mesh(createStillProps(ground), paint);
  const towers = new Mesh(createLiftTowers(lift), paint);
  const cabins = createCabins(lift, paint);
  const ropes = createRopes(lift, uniforms);
  const fog = createFog(uniforms);
  const liftThings = [towers, cabins.object, ropes.object];
  const meshes = [trees, still, fog, ...liftThings];
  const object = new Group();
  object.add(...meshes);
  still.frustumCulled = false;
  towers.frustumCulled = false;

  return {
    object,
    update(frame, { size }) {
      const things = frame.map < MAP_WITHOUT_THINGS;
      // A lift beside the face would crowd a tall, narrow picture.
      const wide = size.width > size.height;
      still.visible = things;
      fog.visible = things;
      for (const thing of liftThings) thing.visible = things && wide;
      cabins.moveTo(frame.elapsed);
      ropes.setSize(size.width, size.height);
    },
    dispose() {
      trees.dispose();
      cabins.object.dispose();
      for (const mesh of meshes) mesh.geometry.dispose();
      paint.dispose();
      ropes.object.material.dispose();
      fog.material.dispose();
    },
  };
}
