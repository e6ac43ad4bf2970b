import { type Color } from 'three';
import { type PoseFrame } from '../pose/pose';
import { blendPalettes, ROW } from './palette-blend';
import { PAINTS, type PaintName } from './palettes';
import { type WorldUniforms } from './uniforms';

const UNIFORM_OF = {
  skyTop: 'uSkyTop',
  skyMid: 'uSkyMid',
  paper: 'uPaper',
  snowLit: 'uSnowLit',
  snowHalf: 'uSnowHalf',
  snowShade: 'uSnowShade',
  groove: 'uGroove',
  rockLit: 'uRockLit',
  rockDark: 'uRockDark',
  treeLit: 'uTreeLit',
  treeDark: 'uTreeDark',
  ridge: 'uRidge',
  sunTint: 'uSunTint',
} as const satisfies Record<PaintName, keyof WorldUniforms>;

const PAINT_TARGETS = PAINTS.map((name) => ({ uniform: UNIFORM_OF[name], at: ROW.paint(name) }));

/** Scratch of applyFrame, made once by whoever calls it every frame. */
export const createPaletteRow = () => new Float32Array(ROW.length);

/** Writes palette, sun and amounts of a frame into the shared uniforms. No allocation. */
export function applyFrame(uniforms: WorldUniforms, frame: PoseFrame, row: Float32Array): void {
  blendPalettes(frame.palette, row);
  for (const { uniform, at } of PAINT_TARGETS) {
    const paint: Color = uniforms[uniform].value;
    paint.r = row[at];
    paint.g = row[at + 1];
    paint.b = row[at + 2];
  }
  uniforms.uSunStrength.value = row[ROW.amount('sunStrength')];
  uniforms.uWindowLight.value = row[ROW.amount('windowLight')];
  uniforms.uStars.value = row[ROW.amount('stars')];
  uniforms.uNight.value = row[ROW.amount('night')];
  uniforms.uMist.value = row[ROW.amount('mist')];
  uniforms.uSunMask.value.fromArray(row, ROW.sunMask);
  uniforms.uSunDirection.value.fromArray(row, ROW.sunDirection);
  uniforms.uMapAmount.value = frame.map;
  uniforms.uWire.value = frame.wire * (1 - frame.map);
  uniforms.uRated.value = frame.rated * (1 - frame.map);
  uniforms.uTime.value = frame.elapsed;
}
