import { type BufferGeometry } from 'three';
import { type PoseFrame } from '../../pose/pose';
import { type Gradual } from '../../slices/gradual';
import { type Painted } from '../painted';

const SMALLEST = 0.001;

/** Digs the pit as deep as the frame has it; on the map there is none. */
export function showCut(pit: Painted, frame: PoseFrame, section: Gradual<BufferGeometry>): void {
  const amount = frame.cut * (1 - frame.map);
  pit.material.uniforms.uCut.value = amount;
  pit.visible = amount > SMALLEST;
  if (pit.visible) pit.geometry = section.value;
}
