import { BufferAttribute, BufferGeometry } from 'three';
import { type ChoiceFan } from './choice-fans';
import { type GroundHeight } from '../terrain-data';

/** Points of a line: it lies on the snow. */
const POINTS = 5;
/** Every so many turns the fan stays on the snow, so that a picture shows choices that were made. */
const KEPT_EVERY = 6;
const LIFT = 0.25;
/** Turns less likely than this are thinner than any pen. */
const LEAST_ODDS = 0.004;

/**
 * Fans as one geometry, a strip for every possible turn. Attributes: `tangent`; `choice`: share of
 * the line 0…1, side −1 or 1, odds, 1 if the fan stays when the run has passed; `moment`: place on
 * its run of the fan before, of itself and of the next.
 */
export function choiceGeometry(
  runs: readonly (readonly ChoiceFan[])[],
  groundAt: GroundHeight,
): BufferGeometry {
  const position: number[] = [];
  const tangent: number[] = [];
  const choice: number[] = [];
  const moment: number[] = [];
  const index: number[] = [];
  for (const fans of runs) {
    fans.forEach(({ along, x, z, odds, tips }, i) => {
      const before = i > 0 ? fans[i - 1].along : along - 1;
      const after = i < fans.length - 1 ? fans[i + 1].along : along + 1;
      odds.forEach((chance, turn) => {
        if (chance < LEAST_ODDS) return;
        const dx = tips[turn * 2] - x;
        const dz = tips[turn * 2 + 1] - z;
        for (let k = 0; k < POINTS; k++) {
          const f = k / (POINTS - 1);
          const height = (share: number) => groundAt(x + dx * share, z + dz * share);
          const rise = height(f + 0.1) - height(f - 0.1);
          for (const side of [-1, 1]) {
            position.push(x + dx * f, height(f) + LIFT, z + dz * f);
            tangent.push(dx * 0.2, rise, dz * 0.2);
            choice.push(f, side, chance, i % KEPT_EVERY === KEPT_EVERY - 1 ? 1 : 0);
            moment.push(before, along, after);
          }
          if (k === 0) continue;
          const o = position.length / 3 - 4;
          index.push(o, o + 1, o + 2, o + 1, o + 3, o + 2);
        }
      });
    });
  }
  const geometry = new BufferGeometry();
  const attribute = (values: number[], size: number) =>
    new BufferAttribute(new Float32Array(values), size);
  geometry.setAttribute('position', attribute(position, 3));
  geometry.setAttribute('tangent', attribute(tangent, 3));
  geometry.setAttribute('choice', attribute(choice, 4));
  geometry.setAttribute('moment', attribute(moment, 3));
  geometry.setIndex(index);
  return geometry;
}
