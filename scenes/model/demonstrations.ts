import { type DataGateName, type ValleyName } from '../ids';
import { type RunColumns } from './baked';
import { columnAt, COLUMNS, GATE_POSITIONS, LAYERS, STRAIGHT, VALLEY_POSITIONS } from './geometry';
import { PARAMS } from './params';
import { standardNormal, truncatedNormal, type Uniform } from './random';

/** One run of the data. */
export interface Demonstration {
  gate: DataGateName;
  valley: ValleyName;
  columns: RunColumns;
}

/** Layers a skier looks ahead when steering. */
const LOOKAHEAD = 3;

/**
 * A run of the data: somebody skis a smooth line from near a gate to a valley, with a slow wobble.
 */
export function demonstrate(
  gate: DataGateName,
  valley: ValleyName,
  uniform: Uniform,
): Demonstration {
  const { startCut, endWidth, crossing, crossingRange } = PARAMS.demonstration;
  const start = GATE_POSITIONS[gate] + truncatedNormal(uniform, startCut) * PARAMS.gate.width;
  const end = VALLEY_POSITIONS[valley] + truncatedNormal(uniform, 2.5) * endWidth;
  const bend = crossing + (2 * uniform() - 1) * crossingRange;
  const line = smoothLine(start, end, bend, uniform);
  return { gate, valley, columns: steerAlong(line, columnAt(start)) };
}

/** The line to follow, in columns (fractional) a layer, some layers past the foot. */
function smoothLine(start: number, end: number, bend: number, uniform: Uniform): Float64Array {
  const { wobble, wobbleMemory } = PARAMS.demonstration;
  const columnsPerUnit = 0.5 * (COLUMNS - 1);
  const line = new Float64Array(LAYERS + LOOKAHEAD + 1);
  let drift = 0;
  for (let layer = 0; layer < line.length; layer++) {
    const depth = Math.min(1, layer / (LAYERS - 1));
    const bent = depth + bend * depth * (1 - depth);
    const crossed = bent * bent * (3 - 2 * bent);
    if (layer > 0) drift = drift * wobbleMemory + standardNormal(uniform) * wobble;
    const position = start + (end - start) * crossed + drift * (1 - depth * depth);
    line[layer] = (position + 1) * columnsPerUnit;
  }
  return line;
}

/** Columns of a skier who may turn −2…2 a layer and dislikes changing heading. */
function steerAlong(line: Float64Array, startColumn: number): RunColumns {
  const columns = new Uint8Array(LAYERS);
  let column = Math.max(1, Math.min(COLUMNS - 2, startColumn));
  let heading = 0;
  columns[0] = column;
  for (let layer = 1; layer < LAYERS; layer++) {
    heading = bestTurn(line, layer, column, heading);
    column += heading;
    columns[layer] = column;
  }
  return columns;
}

function bestTurn(line: Float64Array, layer: number, column: number, heading: number): number {
  let best = 0;
  let lowest = Infinity;
  for (let turn = -STRAIGHT; turn <= STRAIGHT; turn++) {
    if (column + turn < 1 || column + turn > COLUMNS - 2) continue;
    let cost = PARAMS.demonstration.steering * (turn - heading) * (turn - heading);
    for (let ahead = 1; ahead <= LOOKAHEAD; ahead++) {
      const stray = column + turn * ahead - line[layer - 1 + ahead];
      cost += stray * stray;
    }
    if (cost < lowest) {
      lowest = cost;
      best = turn;
    }
  }
  return best;
}
