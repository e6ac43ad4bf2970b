import { type BakedMountain } from '../../model/baked';
import { FenceGeometry, type FenceGround, type SetPanel } from './fence-geometry';
import { planFences } from './plan';

/** The fences of the trained ground (set 0) and of the refilled one (set 1). */
export function shippedFences(mountain: BakedMountain, ground: FenceGround): FenceGeometry {
  const panels = [mountain.fence, mountain.refilledFence].flatMap((values, set) =>
    panelsOf(mountain, values, set),
  );
  return new FenceGeometry(panels, ground);
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
