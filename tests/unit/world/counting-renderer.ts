import {
  type EventDispatcher,
  type Mesh,
  type Object3D,
  type ShaderMaterial,
  Texture,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';

type Disposable = EventDispatcher<{ dispose: object }>;

/** What a renderer would hold on the graphics card now: what was drawn and not yet freed. */
export interface Held {
  geometries: number;
  textures: number;
  materials: number;
}

/**
 * Stands in for three's renderer where there is no graphics card: draws nothing, and counts what
 * drawing would have uploaded until it is disposed of, as three does.
 */
export class CountingRenderer {
  readonly domElement = Object.assign(new EventTarget(), { width: 640, height: 400, style: {} });
  readonly info = { render: {}, memory: {}, programs: [] };
  readonly xr = { addEventListener() {}, removeEventListener() {} };
  readonly shadowMap = {};
  autoClear = true;
  /** Meshes of the last picture, in no order. */
  drawn: Mesh[] = [];
  private readonly sets = {
    geometries: new Set<object>(),
    textures: new Set<object>(),
    materials: new Set<object>(),
  };
  private target: WebGLRenderTarget | null = null;

  /** Itself, where three's own is asked for. */
  asRenderer(): WebGLRenderer {
    return this as unknown as WebGLRenderer;
  }

  get held(): Held {
    const { geometries, textures, materials } = this.sets;
    return { geometries: geometries.size, textures: textures.size, materials: materials.size };
  }

  render(scene: Object3D): void {
    const drawn: Mesh[] = [];
    scene.traverseVisible((one) => {
      if ('isMesh' in one) drawn.push(one as Mesh);
    });
    for (const { geometry, material } of drawn) {
      this.hold(this.sets.geometries, geometry);
      this.hold(this.sets.materials, material as ShaderMaterial);
      for (const { value } of Object.values((material as ShaderMaterial).uniforms)) {
        if (value instanceof Texture && !value.isRenderTargetTexture) {
          this.hold(this.sets.textures, value);
        }
      }
    }
    if (this.target) this.hold(this.sets.textures, this.target);
    else this.drawn = drawn;
  }

  getRenderTarget(): WebGLRenderTarget | null {
    return this.target;
  }

  setRenderTarget(target: WebGLRenderTarget | null): void {
    this.target = target;
  }

  getClearAlpha(): number {
    return 1;
  }

  getClearColor(): void {}
  setClearColor(): void {}
  setPixelRatio(): void {}
  setSize(): void {}
  getPixelRatio(): number {
    return 1;
  }
  dispose(): void {}
  forceContextLoss(): void {}

  private hold(set: Set<object>, thing: Disposable): void {
    if (set.has(thing)) return;
    set.add(thing);
    const free = () => {
      set.delete(thing);
      thing.removeEventListener('dispose', free);
    };
    thing.addEventListener('dispose', free);
  }
}
