import {
  CustomBlending,
  DoubleSide,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  BufferAttribute,
  LinearFilter,
  LinearMipmapLinearFilter,
  Mesh,
  OneFactor,
  OneMinusSrcColorFactor,
  OrthographicCamera,
  Scene,
  ShaderMaterial,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { TREE_SHADOW_FRAGMENT, TREE_SHADOW_VERTEX } from '../glsl/tree-shadow';
import { SUN_NAMES, SUNS } from '../palettes';
import { FLOATS_A_TREE, type TerrainData } from '../terrain-data';
import { drawInto } from '../tracks/draw-into';

const SIDE = 1024;
const FLOATS_A_BLOT = 4;

/** Shadows of trees, seen from above, one sun a channel: drawn once, not every frame. */
export class TreeShadows {
  readonly target = new WebGLRenderTarget(SIDE, SIDE, {
    depthBuffer: false,
    generateMipmaps: true,
    minFilter: LinearMipmapLinearFilter,
    magFilter: LinearFilter,
  });
  private readonly scene = new Scene();
  private readonly camera = new OrthographicCamera(-1, 1, 1, -1, 0, 1);
  private readonly geometry = new InstancedBufferGeometry();
  private readonly materials: ShaderMaterial[];
  private dirty = true;

  constructor(terrain: TerrainData, limit: number) {
    const trees = Math.min(limit, terrain.trees.length / FLOATS_A_TREE);
    const blots = new Float32Array(trees * FLOATS_A_BLOT);
    for (let i = 0; i < trees; i++) {
      const [x, , z, scale] = terrain.trees.subarray(i * FLOATS_A_TREE);
      blots.set([x, z, scale * 4.2, scale * 0.95], i * FLOATS_A_BLOT);
    }
    const corners = new Float32Array([0, -1, 0, 1, -1, 0, 1, 1, 0, 0, 1, 0]);
    this.geometry.setAttribute('position', new BufferAttribute(corners, 3));
    this.geometry.setAttribute('blot', new InstancedBufferAttribute(blots, FLOATS_A_BLOT));
    this.geometry.setIndex([0, 1, 2, 0, 2, 3]);
    this.geometry.instanceCount = trees;
    this.materials = SUN_NAMES.map((sun, channel) => {
      const mask = new Vector3();
      mask.setComponent(channel, 1);
      return new ShaderMaterial({
        vertexShader: TREE_SHADOW_VERTEX,
        fragmentShader: TREE_SHADOW_FRAGMENT,
        uniforms: {
          uSun: { value: new Vector3(...SUNS[sun]).normalize() },
          uMask: { value: mask },
          uTerrainSize: { value: terrain.heightfield.size },
        },
        depthTest: false,
        depthWrite: false,
        side: DoubleSide,
        transparent: true,
        blending: CustomBlending,
        blendSrc: OneFactor,
        blendDst: OneMinusSrcColorFactor,
      });
    });
    for (const material of this.materials) {
      const mesh = new Mesh(this.geometry, material);
      mesh.frustumCulled = false;
      this.scene.add(mesh);
    }
  }

  readonly markDirty = (): void => {
    this.dirty = true;
  };

  paint(renderer: WebGLRenderer): void {
    if (!this.dirty) return;
    this.dirty = false;
    drawInto(renderer, this.target, this.scene, this.camera);
  }

  dispose(): void {
    this.markDirty();
    this.target.dispose();
    this.geometry.dispose();
    for (const material of this.materials) material.dispose();
  }
}
