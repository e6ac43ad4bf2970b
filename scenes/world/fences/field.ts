/** A model field: layers × columns, row-major. */
export interface ModelField {
  layers: number;
  columns: number;
  values: Float32Array;
}

/** Value between the cells at a fractional layer and column, held to the edges. */
export function valueAt(field: ModelField, layer: number, column: number): number {
  const { layers, columns, values } = field;
  const row = Math.min(layers - 1, Math.max(0, layer));
  const place = Math.min(columns - 1, Math.max(0, column));
  const j = Math.min(layers - 2, Math.floor(row));
  const i = Math.min(columns - 2, Math.floor(place));
  const o = j * columns + i;
  const f = place - i;
  const far = values[o] + (values[o + 1] - values[o]) * f;
  const near = values[o + columns] + (values[o + columns + 1] - values[o + columns]) * f;
  return far + (near - far) * (row - j);
}

/** Largest value of a field, at least 0. */
export function peakOf({ values }: ModelField): number {
  let peak = 0;
  for (const value of values) if (value > peak) peak = value;
  return peak;
}

/** The field with every cell mixed with its neighbours (weights 1, 2, 1 both ways). */
export function blurred(field: ModelField): ModelField {
  const { layers, columns, values } = field;
  const across = new Float32Array(values.length);
  const out = new Float32Array(values.length);
  for (let o = 0; o < values.length; o++) {
    const i = o % columns;
    const left = values[i > 0 ? o - 1 : o];
    const right = values[i < columns - 1 ? o + 1 : o];
    across[o] = (left + 2 * values[o] + right) / 4;
  }
  for (let o = 0; o < values.length; o++) {
    const above = across[o >= columns ? o - columns : o];
    const below = across[o < (layers - 1) * columns ? o + columns : o];
    out[o] = (above + 2 * across[o] + below) / 4;
  }
  return { layers, columns, values: out };
}
