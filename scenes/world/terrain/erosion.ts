import { type Heightfield } from '../terrain-data';
import { seededRandom } from '../noise';
import { lengthOf } from './exact-math';

export interface ErosionSettings {
  droplets: number;
  /** Steps a droplet lives. */
  steps: number;
  /** Samples around a droplet from which it takes ground. */
  brushRadius: number;
  seed: number;
}

interface Brush {
  offsets: Int32Array;
  weights: Float32Array;
}

const INERTIA = 0.08;
const CAPACITY = 3.2;
const EVAPORATION = 0.985;
const GRAVITY = 2.5;
const MARGIN = 5;
/** A droplet never takes more than this in a step: pits would feed on themselves. */
const MOST_TAKEN = 4;

function createBrush(samples: number, radius: number): Brush {
  const offsets: number[] = [];
  const weights: number[] = [];
  let total = 0;
  for (let dy = -radius; dy <= radius; dy++) {
    for (let dx = -radius; dx <= radius; dx++) {
      const weight = 1 - lengthOf(dx, dy) / radius;
      if (weight <= 0) continue;
      offsets.push(dy * samples + dx);
      weights.push(weight);
      total += weight;
    }
  }
  return {
    offsets: Int32Array.from(offsets),
    weights: Float32Array.from(weights, (weight) => weight / total),
  };
}

/**
 * Droplet erosion (after Beyer 2015): water runs downhill, takes ground where it is fast and drops
 * it where it slows. `hardness` (samples², 0…1) keeps ground: at 1 nothing is taken or dropped.
 */
export function erode(field: Heightfield, hardness: Float32Array, settings: ErosionSettings): void {
  const { samples, heights } = field;
  const random = seededRandom(settings.seed);
  const brush = createBrush(samples, settings.brushRadius);
  const span = samples - 2 * MARGIN - 1;
  const sample = { height: 0, slopeX: 0, slopeY: 0 };

  for (let droplet = 0; droplet < settings.droplets; droplet++) {
    let x = MARGIN + random() * span;
    let y = MARGIN + random() * span;
    let directionX = 0;
    let directionY = 0;
    let speed = 1;
    let water = 1;
    let sediment = 0;
    readGround(heights, samples, x, y, sample);
    for (let step = 0; step < settings.steps; step++) {
      directionX = directionX * INERTIA - sample.slopeX * (1 - INERTIA);
      directionY = directionY * INERTIA - sample.slopeY * (1 - INERTIA);
      const length = lengthOf(directionX, directionY);
      if (length < 1e-5) break;
      directionX /= length;
      directionY /= length;
      const cell = Math.floor(y) * samples + Math.floor(x);
      const before = sample.height;
      x += directionX;
      y += directionY;
      if (x < MARGIN || y < MARGIN || x > samples - MARGIN - 1 || y > samples - MARGIN - 1) break;
      readGround(heights, samples, x, y, sample);
      const rise = sample.height - before;
      const capacity = Math.max(-rise * speed * water * CAPACITY, 0.01);
      const softness = 1 - hardness[cell];
      if (sediment > capacity || rise > 0) {
        const dropped = rise > 0 ? Math.min(rise, sediment) : (sediment - capacity) * 0.3;
        sediment -= dropped;
        for (let k = 0; k < brush.offsets.length; k++) {
          heights[cell + brush.offsets[k]] += dropped * softness * brush.weights[k];
        }
      } else {
        const taken = Math.min((capacity - sediment) * 0.28, -rise, MOST_TAKEN) * softness;
        sediment += taken;
        for (let k = 0; k < brush.offsets.length; k++) {
          const at = cell + brush.offsets[k];
          heights[at] -= taken * (1 - hardness[at]) * brush.weights[k];
        }
      }
      speed = Math.sqrt(Math.max(0, speed * speed - rise * GRAVITY));
      water *= EVAPORATION;
    }
  }
}

function readGround(
  heights: Float32Array,
  samples: number,
  x: number,
  y: number,
  into: { height: number; slopeX: number; slopeY: number },
): void {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const u = x - i;
  const v = y - j;
  const o = j * samples + i;
  const a = heights[o];
  const b = heights[o + 1];
  const c = heights[o + samples];
  const d = heights[o + samples + 1];
  into.height = (a * (1 - u) + b * u) * (1 - v) + (c * (1 - u) + d * u) * v;
  into.slopeX = (b - a) * (1 - v) + (d - c) * v;
  into.slopeY = (c - a) * (1 - u) + (d - b) * u;
}
