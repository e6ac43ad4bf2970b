import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  RGBAFormat,
} from 'three';
import { type Slices } from '../../slices/gradual';
import { seededRandom } from '../noise';

const SIDE = 256;
const LATTICES = [4, 9, 19, 41, 83];
const GAIN = 0.56;

/** Adds one octave of value noise that tiles: its lattice wraps round after `cells` cells. */
function addOctave(field: Float32Array, cells: number, amplitude: number, random: () => number) {
  const lattice = Float32Array.from({ length: cells * cells }, random);
  for (let y = 0; y < SIDE; y++) {
    const v = (y * cells) / SIDE;
    const j = Math.floor(v);
    const fv = v - j;
    const rowA = j * cells;
    const rowB = ((j + 1) % cells) * cells;
    const wv = fv * fv * (3 - 2 * fv);
    for (let x = 0; x < SIDE; x++) {
      const u = (x * cells) / SIDE;
      const i = Math.floor(u);
      const fu = u - i;
      const next = (i + 1) % cells;
      const wu = fu * fu * (3 - 2 * fu);
      const a = lattice[rowA + i] + (lattice[rowA + next] - lattice[rowA + i]) * wu;
      const b = lattice[rowB + i] + (lattice[rowB + next] - lattice[rowB + i]) * wu;
      field[y * SIDE + x] += amplitude * (a + (b - a) * wv);
    }
  }
}

function* fractalChannel(pixels: Uint8Array, channel: number, random: () => number): Slices<void> {
  const field = new Float32Array(SIDE * SIDE);
  for (const [octave, cells] of LATTICES.entries()) {
    addOctave(field, cells, 0.5 * GAIN ** octave, random);
    yield;
  }
  let low = Infinity;
  let high = -Infinity;
  for (const value of field) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  for (let i = 0; i < field.length; i++) {
    pixels[i * 4 + channel] = ((field[i] - low) / (high - low)) * 255;
  }
}

function grainChannel(pixels: Uint8Array, channel: number, random: () => number) {
  const white = Float32Array.from({ length: SIDE * SIDE }, random);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const right = white[y * SIDE + ((x + 1) % SIDE)];
      const below = white[((y + 1) % SIDE) * SIDE + x];
      const i = y * SIDE + x;
      pixels[i * 4 + channel] = 255 * (0.5 * white[i] + 0.25 * right + 0.25 * below);
    }
  }
}

/** Tiling noise for every painted edge: r, g, b fractal and independent, a fine grain. */
export function* createNoiseTexture(anisotropy: number, seed = 5): Slices<DataTexture> {
  const random = seededRandom(seed);
  const pixels = new Uint8Array(SIDE * SIDE * 4);
  for (let channel = 0; channel < 3; channel++) yield* fractalChannel(pixels, channel, random);
  grainChannel(pixels, 3, random);
  const texture = new DataTexture(pixels, SIDE, SIDE, RGBAFormat);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = anisotropy;
  texture.needsUpdate = true;
  return texture;
}
