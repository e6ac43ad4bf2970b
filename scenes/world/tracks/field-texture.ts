import { DataTexture, DataUtils, HalfFloatType, LinearFilter, RedFormat } from 'three';

/** A model field (layers × columns) as a half-float texture that can be refilled in place. */
export class FieldTexture {
  readonly texture: DataTexture;
  private readonly halves: Uint16Array;

  constructor(layers: number, columns: number) {
    this.halves = new Uint16Array(layers * columns);
    this.texture = new DataTexture(this.halves, columns, layers, RedFormat, HalfFloatType);
    this.texture.minFilter = LinearFilter;
    this.texture.magFilter = LinearFilter;
    this.texture.unpackAlignment = 1;
  }

  /** Uploads `field` × `scale` at the next use. */
  fill(field: ArrayLike<number>, scale: number): void {
    for (let i = 0; i < this.halves.length; i++) {
      this.halves[i] = DataUtils.toHalfFloat(Math.max(-60000, Math.min(60000, field[i] * scale)));
    }
    this.texture.needsUpdate = true;
  }

  dispose(): void {
    this.texture.dispose();
  }
}

/** The value that `share` (0…1) of the entries of `field` × `sign` stay below. */
export function quantile(field: Float32Array, share: number, sign: 1 | -1 = 1): number {
  const sorted = Float32Array.from(field, (value) => value * sign).sort();
  return sorted[Math.floor((sorted.length - 1) * share)];
}
