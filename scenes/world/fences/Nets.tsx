import { type Ref } from 'react';
import {
  CustomBlending,
  DoubleSide,
  type Group,
  SrcColorFactor,
  type Texture,
  ZeroFactor,
} from 'three';
import { Paint } from '../Paint';
import { type FenceGeometry } from './fence-geometry';
import {
  NET_FRAGMENT,
  NET_SHADOW_FRAGMENT,
  NET_SHADOW_VERTEX,
  NET_VERTEX,
  POST_FRAGMENT,
  POST_VERTEX,
} from '../glsl/fence';

/** Width of a fence on the map, device pixels. */
const stroke = () => ({ uStrokePixels: { value: 3 } });
const cloth = { sinks: true, transparent: true, depthWrite: false, side: DoubleSide } as const;

interface NetsProps {
  ref: Ref<Group>;
  geometry: FenceGeometry;
  normals: Texture;
}

/** Shadows, posts and nets of one geometry, in this order: three draw calls, raised by `raiseNets`. */
export function Nets({ ref, geometry, normals }: NetsProps) {
  return (
    <group ref={ref}>
      <mesh geometry={geometry.nets} frustumCulled={false} renderOrder={2.5}>
        <Paint
          {...cloth}
          vertex={NET_SHADOW_VERTEX}
          fragment={NET_SHADOW_FRAGMENT}
          own={() => ({ tNormals: { value: normals } })}
          blending={CustomBlending}
          blendSrc={ZeroFactor}
          blendDst={SrcColorFactor}
        />
      </mesh>
      <mesh geometry={geometry.posts} frustumCulled={false}>
        <Paint sinks vertex={POST_VERTEX} fragment={POST_FRAGMENT} />
      </mesh>
      <mesh geometry={geometry.nets} frustumCulled={false} renderOrder={3.5}>
        <Paint {...cloth} vertex={NET_VERTEX} fragment={NET_FRAGMENT} own={stroke} />
      </mesh>
    </group>
  );
}
