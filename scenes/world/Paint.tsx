import { type ThreeElements } from '@react-three/fiber';
import { type Ref, useState } from 'react';
import { type IUniform, type ShaderMaterial } from 'three';
import { dressAll } from './dress-all';
import { useMountain } from './mountain-context';

type ShaderMaterialProps = ThreeElements['shaderMaterial'];

interface PaintProps extends Pick<
  ShaderMaterialProps,
  'transparent' | 'depthWrite' | 'side' | 'blending' | 'blendSrc' | 'blendDst'
> {
  ref?: Ref<ShaderMaterial>;
  vertex: string;
  fragment: string;
  /** Also follows the snow where tracks press it down. */
  sinks?: boolean;
  /** Makes the uniforms of this paint alone; they come before shared ones of the same name. */
  own?: () => Record<string, IUniform>;
  /** Stands last in a group, and is worn by all its meshes that have no paint of their own. */
  forAll?: boolean;
}

/** A material in the mountain's colours: its shared uniforms are written once a frame for all. */
export function Paint({ ref, vertex, fragment, sinks, own, forAll, ...look }: PaintProps) {
  const { uniforms, sink } = useMountain();
  // In `args`, once: fiber copies a `uniforms` prop, and what is written to the shared is lost.
  const [args] = useState((): ShaderMaterialProps['args'] => [
    {
      vertexShader: vertex,
      fragmentShader: fragment,
      uniforms: { ...uniforms, ...(sinks ? sink : undefined), ...own?.() },
    },
  ]);
  const attach = forAll ? dressAll : 'material';
  return <shaderMaterial ref={ref} args={args} attach={attach} {...look} />;
}
