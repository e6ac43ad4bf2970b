import { Color } from 'three';

/** A hex as paint: its channels as they stand, whatever three's colour management would do. */
export function paintOf(hex: string): Color {
  const value = Number.parseInt(hex.slice(1), 16);
  const paint = new Color();
  paint.r = ((value >> 16) & 255) / 255;
  paint.g = ((value >> 8) & 255) / 255;
  paint.b = (value & 255) / 255;
  return paint;
}
