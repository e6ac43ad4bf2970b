import { type PoseFrame } from '../../pose/pose';
import { type Painted } from '../painted';
import { type Gathered } from './gathered';

const SIZE = 1.05;
const FAINTEST = 0.004;

/** How much of a crowd a frame shows, 0…1, or nothing: on the map there are no people. */
export function presenceIn(frame: PoseFrame, presence: number): number {
  return 1 - frame.map > FAINTEST && presence > FAINTEST ? presence : 0;
}

/** Shows a crowd as far down as the frame has it, or nobody. `figureScale`: see CameraView. */
export function showPeople(
  mesh: Painted,
  crowd: Gathered | undefined,
  frame: PoseFrame,
  presence: number,
  figureScale: number,
): void {
  mesh.visible = crowd !== undefined;
  if (!crowd) return;
  const { tWays, uFlow, uFigure, uPresence } = mesh.material.uniforms;
  mesh.geometry = crowd.people;
  tWays.value = crowd.ways;
  uFlow.value = frame.flow;
  uFigure.value = SIZE * figureScale * (1 - frame.map);
  uPresence.value = presence;
}
