import { type BufferGeometry } from 'three';
import { type Gradual } from '../../slices/gradual';
import { type Painted } from '../painted';

const HIDDEN = 0.004;

/** Inks the turns open where a run stands. `head`: how far it has come, 0…1; `shown`: 0…1. */
export function showTurns(
  turns: Painted,
  fans: Gradual<BufferGeometry>,
  head: number,
  shown: number,
): void {
  const { uHead, uShown } = turns.material.uniforms;
  turns.visible = shown > HIDDEN;
  if (!turns.visible) return;
  turns.geometry = fans.value;
  uHead.value = head;
  uShown.value = shown;
}
