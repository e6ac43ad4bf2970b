import { type BakedMountain } from '../../model/baked';
import { FieldTexture, quantile } from '../tracks/field-texture';

/** Share of the gradient's entries below its full tint: a few sharp peaks would pale the rest. */
const FULL_TINT_SHARE = 0.997;

/** The gradient of the lesson's two runs, 1 at its full tint. */
export function lessonTexture({ layers, columns, lesson }: BakedMountain): FieldTexture {
  const gradient = new FieldTexture(layers, columns);
  const fullTint = quantile(Float32Array.from(lesson.gradient, Math.abs), FULL_TINT_SHARE);
  gradient.fill(lesson.gradient, 1 / Math.max(1e-9, fullTint));
  return gradient;
}
