import {
  CustomBlending,
  DoubleSide,
  Group,
  Mesh,
  ShaderMaterial,
  SrcColorFactor,
  type Texture,
  ZeroFactor,
} from 'three';
import { type BakedMountain } from '../../model/baked';
import { type WorldPart } from '../part';
import { type SinkUniforms } from '../tracks/sink-uniforms';
import { type WorldUniforms } from '../uniforms';
import { FenceGeometry, type FenceGround, type SetPanel } from './fence-geometry';
import {
  NET_FRAGMENT,
  NET_SHADOW_FRAGMENT,
  NET_SHADOW_VERTEX,
  NET_VERTEX,
  POST_FRAGMENT,
  POST_VERTEX,
} from './fence-glsl';
import { planFences } from './plan';
import { standingShare } from './rise';

/** Width of a fence on the map, device pixels. */
const STROKE_PIXELS = 3;
const HIDDEN = 0.002;

export interface FencesOptions {
  mountain: BakedMountain;
  ground: FenceGround;
  normals: Texture;
  uniforms: WorldUniforms;
  sink: SinkUniforms;
}

/** The fences of the trained ground (set 0) and of the refilled one (set 1). */
function panelsOf({ layers, columns, fence, refilledFence }: BakedMountain): SetPanel[] {
  return [fence, refilledFence].flatMap((values, set) =>
    planFences({ layers, columns, values }).map((panel) => ({ set, panel })),
  );
}

/** Nets, posts and their shadows: three draw calls, none while no fence stands. */
export function createFences(options: FencesOptions): WorldPart {
  const { mountain, ground, normals, uniforms, sink } = options;
  const geometry = new FenceGeometry(panelsOf(mountain), ground);
  const shared = { ...uniforms, ...sink };
  const cloth = { transparent: true, depthWrite: false, side: DoubleSide } as const;
  const nets = new Mesh(
    geometry.nets,
    new ShaderMaterial({
      ...cloth,
      vertexShader: NET_VERTEX,
      fragmentShader: NET_FRAGMENT,
      uniforms: { ...shared, uStrokePixels: { value: STROKE_PIXELS } },
    }),
  );
  const shadows = new Mesh(
    geometry.nets,
    new ShaderMaterial({
      ...cloth,
      blending: CustomBlending,
      blendSrc: ZeroFactor,
      blendDst: SrcColorFactor,
      vertexShader: NET_SHADOW_VERTEX,
      fragmentShader: NET_SHADOW_FRAGMENT,
      uniforms: { ...shared, tNormals: { value: normals } },
    }),
  );
  const posts = new Mesh(
    geometry.posts,
    new ShaderMaterial({
      vertexShader: POST_VERTEX,
      fragmentShader: POST_FRAGMENT,
      uniforms: shared,
    }),
  );
  shadows.renderOrder = 2.5;
  nets.renderOrder = 3.5;
  const meshes = [shadows, posts, nets];
  const object = new Group();
  object.add(...meshes);
  for (const mesh of meshes) mesh.frustumCulled = false;
  const amounts = [0, 0];

  return {
    object,
    update(frame) {
      amounts[0] = frame.fences * (1 - frame.refilled);
      amounts[1] = frame.fences * frame.refilled;
      object.visible = amounts[0] > HIDDEN || amounts[1] > HIDDEN;
      if (!object.visible) return;
      const relief = frame.map < 1;
      posts.visible = frame.map < 0.5;
      shadows.visible = relief;
      geometry.setAmounts(amounts, standingShare(frame.sink));
    },
    dispose() {
      geometry.dispose();
      for (const mesh of meshes) mesh.material.dispose();
    },
  };
}
