import { type BakedMountain } from '../../model/baked';
import { FenceGeometry, type FenceGround, type SetPanel } from './fence-geometry';
import { groundUnderFences } from './fence-ground';
import { planFences } from './plan';
import { type MountainAssets } from '../terrain-data';

/** The fences that come with the mountain, and the ground that all fences stand on. */
export interface ShippedFences {
  /** Set 0: of the trained ground; set 1: of the refilled one. */
  geometry: FenceGeometry;
  ground: FenceGround;
}

export function planShipped({ mountain, terrain }: MountainAssets): ShippedFences {
  const ground = groundUnderFences(mountain, terrain.heightfield);
  const panels = [mountain.fence, mountain.refilledFence].flatMap((values, set) =>
    panelsOf(mountain, values, set),
  );
  return { geometry: new FenceGeometry(panels, ground), ground };
}

/** The fence of a field of its own, as set 0. `peak`: its cost units at full height. */
export function ownFence(
  mountain: BakedMountain,
  values: Float32Array,
  peak: number | undefined,
  ground: FenceGround,
): FenceGeometry {
  return new FenceGeometry(panelsOf(mountain, values, 0, peak), ground);
}

function panelsOf(
  { layers, columns }: BakedMountain,
  values: Float32Array,
  set: number,
  peak?: number,
): SetPanel[] {
  return planFences({ layers, columns, values }, peak).map((panel) => ({ set, panel }));
}
