import { type Object3D } from 'three';
import { type PoseFrame } from '../../pose/pose';
import { type FenceGeometry } from './fence-geometry';
import { standingShare } from './rise';

const HIDDEN = 0.002;
/** Scratch: what a fence geometry is told, it keeps as a copy. */
const both = [0, 0];
const one = [0];

/**
 * Raises nets and posts to the amounts of their sets; nothing is drawn while no fence stands, no
 * post on the map. `nets`: what `<Nets>` stands in; `left`: what is not sunk; all amounts 0…1.
 */
function raiseNets(
  nets: Object3D,
  geometry: FenceGeometry,
  amounts: readonly number[],
  left: number,
  map: number,
): void {
  const [shadows, posts] = nets.children;
  nets.visible = !geometry.isEmpty && Math.max(...amounts) > HIDDEN;
  if (!nets.visible) return;
  posts.visible = map < 0.5;
  shadows.visible = map < 1;
  geometry.setAmounts(amounts, left);
}

/** Raises the shipped fences as the frame has them; `replaced`: another fence stands instead. */
export function raiseShippedFences(
  nets: Object3D,
  geometry: FenceGeometry,
  frame: PoseFrame,
  replaced: boolean,
): void {
  const posed = replaced ? 0 : frame.fences;
  both[0] = posed * (1 - frame.refilled);
  both[1] = posed * frame.refilled;
  raiseNets(nets, geometry, both, standingShare(frame.sink), frame.map);
}

/** Raises a fence of its own to an amount, 0…1. */
export function raiseOwnFence(
  nets: Object3D,
  geometry: FenceGeometry,
  frame: PoseFrame,
  amount: number,
): void {
  one[0] = amount;
  raiseNets(nets, geometry, one, 1, frame.map);
}
