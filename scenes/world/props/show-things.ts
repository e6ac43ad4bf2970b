import { type Object3D } from 'three';
import { type PoseFrame } from '../../pose/pose';

/** Share of the map at which things have dissolved. */
const MAP_WITHOUT_THINGS = 0.95;

/** Whether things stand on the mountain or have dissolved into the map. */
export const hasThings = (frame: PoseFrame): boolean => frame.map < MAP_WITHOUT_THINGS;

/** Shows a thing for as long as there are things. */
export function showThing(thing: Object3D | null, frame: PoseFrame): void {
  if (thing) thing.visible = hasThings(frame);
}
