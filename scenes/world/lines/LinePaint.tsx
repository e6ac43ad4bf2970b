import { DoubleSide } from 'three';
import { LINE_FRAGMENT, LINE_VERTEX } from '../glsl/line';
import { Paint } from '../Paint';
import { type LineUniforms } from './line-uniforms';

interface LinePaintProps {
  paint: LineUniforms;
  /** For all the lines of the group around it. */
  forAll?: boolean;
}

/** Paint of lines that lie on the snow and sink with it. */
export function LinePaint({ paint, forAll }: LinePaintProps) {
  return (
    <Paint
      forAll={forAll}
      sinks
      vertex={LINE_VERTEX}
      fragment={LINE_FRAGMENT}
      own={() => paint}
      transparent
      depthWrite={false}
      side={DoubleSide}
    />
  );
}
