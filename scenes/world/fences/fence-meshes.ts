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
import { type SinkUniforms, type WorldUniforms } from '../uniforms';
import { type FenceGeometry } from './fence-geometry';
import {
  NET_FRAGMENT,
  NET_SHADOW_FRAGMENT,
  NET_SHADOW_VERTEX,
  NET_VERTEX,
  POST_FRAGMENT,
  POST_VERTEX,
} from './fence-glsl';

/** Width of a fence on the map, device pixels. */
const STROKE_PIXELS = 3;
const HIDDEN = 0.002;

/** What fences are made of: nets, their shadows and posts. */
export function createFenceMaterials(
  uniforms: WorldUniforms,
  sink: SinkUniforms,
  normals: Texture,
) {
  const shared = { ...uniforms, ...sink };
  const cloth = { transparent: true, depthWrite: false, side: DoubleSide } as const;
  const nets = new ShaderMaterial({
    ...cloth,
    vertexShader: NET_VERTEX,
    fragmentShader: NET_FRAGMENT,
    uniforms: { ...shared, uStrokePixels: { value: STROKE_PIXELS } },
  });
  const shadows = new ShaderMaterial({
    ...cloth,
    blending: CustomBlending,
    blendSrc: ZeroFactor,
    blendDst: SrcColorFactor,
    vertexShader: NET_SHADOW_VERTEX,
    fragmentShader: NET_SHADOW_FRAGMENT,
    uniforms: { ...shared, tNormals: { value: normals } },
  });
  const posts = new ShaderMaterial({
    vertexShader: POST_VERTEX,
    fragmentShader: POST_FRAGMENT,
    uniforms: shared,
  });
  return { nets, shadows, posts };
}

export type FenceMaterials = ReturnType<typeof createFenceMaterials>;

/** Nets, posts and their shadows of one geometry: three draw calls, none while no fence stands. */
export class FenceMeshes {
  readonly object = new Group();
  private readonly shadows: Mesh;
  private readonly posts: Mesh;
  private readonly isEmpty: boolean;

  constructor(
    private readonly geometry: FenceGeometry,
    materials: FenceMaterials,
  ) {
    const nets = new Mesh(geometry.nets, materials.nets);
    this.shadows = new Mesh(geometry.nets, materials.shadows);
    this.posts = new Mesh(geometry.posts, materials.posts);
    this.isEmpty = geometry.nets.index?.count === 0;
    this.shadows.renderOrder = 2.5;
    nets.renderOrder = 3.5;
    this.object.add(this.shadows, this.posts, nets);
    for (const mesh of this.object.children) mesh.frustumCulled = false;
  }

  /** Raises each set to its amount, of which `left` stands; both 0…1. `map`: relief to printed map. */
  show(amounts: readonly number[], left: number, map: number): void {
    this.object.visible = false;
    if (this.isEmpty) return;
    for (let set = 0; set < amounts.length; set++) this.object.visible ||= amounts[set] > HIDDEN;
    if (!this.object.visible) return;
    this.posts.visible = map < 0.5;
    this.shadows.visible = map < 1;
    this.geometry.setAmounts(amounts, left);
  }

  dispose(): void {
    this.geometry.dispose();
  }
}
