import { type Ref } from 'react';
import { type IUniform, type ShaderMaterial } from 'three';
import { OBJECT_FRAGMENT, OBJECT_VERTEX } from '../glsl/object';
import { Paint } from '../Paint';

interface ObjectPaintProps {
  ref?: Ref<ShaderMaterial>;
  own?: () => Record<string, IUniform>;
}

/** Paint for things on the mountain: attributes `paint` and `surface` (see PaintedMesh), instanced or not. */
export function ObjectPaint({ ref, own }: ObjectPaintProps) {
  return <Paint ref={ref} vertex={OBJECT_VERTEX} fragment={OBJECT_FRAGMENT} own={own} />;
}
