import {
  HalfFloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
  Mesh,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { TRENCH_FRAGMENT, TRENCH_VERTEX } from '../glsl/trench';
import { type LaidRun, type SampledTrack } from '../../pose/sampled-picture';
import { finish, Gradual, type Slices } from '../../slices/gradual';
import { Remade } from './remade';
import { counterAxis } from '../runs/arrival';
import { CarveLayer } from './carve-layer';
import { FieldTexture } from './field-texture';
import { type RibbonGeometry } from './ribbon-geometry';
import { TRACK_AREA } from './track-area';
import { type TrackDepth } from './track-depth';
import { drawInto } from './draw-into';

const TRENCH_SIDE = 512;
/** Blur of the count in the trench, world units. */
const CROWD_BLUR = 1.3;

export interface TrackPainterOptions {
  /** The training runs. */
  ribbons: RibbonGeometry;
  /** The curated runs of the refilled ground, made when it is first shown or before. */
  layRefilled(): Slices<RibbonGeometry>;
  /** The runs of another training. */
  laySampled(runs: readonly LaidRun[]): Slices<RibbonGeometry>;
  /** Training runs that one curated ribbon stands for, against one of the training ribbons. */
  refilledWeight: number;
  depth: TrackDepth;
  layers: number;
  columns: number;
  /** Side of the count texture, texels. */
  carveSide: number;
  anisotropy: number;
}

/**
 * Paints the tracks as a pure function of the run counter and of how far the ground is refilled: a
 * count of passages, and the trench the model's field and the crowd make together. Never
 * accumulates, so scrubbing back is exact.
 */
export class TrackPainter {
  readonly carve: WebGLRenderTarget;
  readonly trench: WebGLRenderTarget;
  /** Mip level of the count at which it is blurred by a ski width. */
  readonly crowdLod: number;
  readonly refilledLayer: Gradual<CarveLayer>;
  private readonly trained: CarveLayer;
  private readonly depth: TrackDepth;
  private readonly refilledWeight: number;
  private readonly trackTexture: FieldTexture;
  private readonly carveScene = new Scene();
  private readonly trenchScene = new Scene();
  private readonly camera = new OrthographicCamera(-1, 1, 1, -1, 0, 1);
  private readonly trenchMesh: Mesh<PlaneGeometry, ShaderMaterial>;
  private drawnRuns = Number.NaN;
  private drawnRefilled = Number.NaN;
  private drawnTrack: SampledTrack | undefined;
  private readonly sampledLayer: Remade<SampledTrack, CarveLayer>;

  constructor({ ribbons, depth, layers, columns, carveSide, ...options }: TrackPainterOptions) {
    this.depth = depth;
    this.refilledWeight = options.refilledWeight;
    const flat = { depthBuffer: false, stencilBuffer: false, type: HalfFloatType } as const;
    this.carve = new WebGLRenderTarget(carveSide, carveSide, {
      ...flat,
      generateMipmaps: true,
      minFilter: LinearMipmapLinearFilter,
      magFilter: LinearFilter,
      anisotropy: options.anisotropy,
    });
    this.trench = new WebGLRenderTarget(TRENCH_SIDE, TRENCH_SIDE, {
      ...flat,
      minFilter: LinearFilter,
      magFilter: LinearFilter,
    });
    this.crowdLod = Math.log2((CROWD_BLUR * carveSide) / TRACK_AREA.size);
    this.trackTexture = new FieldTexture(layers, columns);
    const uTrackArea = { value: new Vector3(TRACK_AREA.x, TRACK_AREA.z, TRACK_AREA.size) };
    this.trained = new CarveLayer(ribbons, uTrackArea);
    this.carveScene.add(this.trained.mesh);
    const addRefilled = (geometry: RibbonGeometry) => {
      const layer = new CarveLayer(geometry, uTrackArea);
      layer.show(-1, 0);
      this.carveScene.add(layer.mesh);
      return layer;
    };
    this.refilledLayer = new Gradual(function* () {
      return addRefilled(yield* options.layRefilled());
    });
    this.sampledLayer = new Remade<SampledTrack, CarveLayer>(
      ({ laid }) => {
        const layer = new CarveLayer(finish(options.laySampled(laid)), uTrackArea);
        this.carveScene.add(layer.mesh);
        return layer;
      },
      (layer) => {
        this.carveScene.remove(layer.mesh);
        layer.dispose();
      },
    );
    const trenchMaterial = new ShaderMaterial({
      vertexShader: TRENCH_VERTEX,
      fragmentShader: TRENCH_FRAGMENT,
      uniforms: {
        tCarve: { value: this.carve.texture },
        tTrack: { value: this.trackTexture.texture },
        uCrowdLod: { value: this.crowdLod },
        uTrackArea,
      },
      depthTest: false,
      depthWrite: false,
    });
    this.trenchMesh = new Mesh(new PlaneGeometry(2, 2), trenchMaterial);
    this.trenchMesh.frustumCulled = false;
    this.trenchScene.add(this.trenchMesh);
  }

  /** Forgets what was drawn: after a lost context, render targets come back as zeros. */
  readonly markDirty = (): void => {
    this.drawnRuns = Number.NaN;
  };

  /** Redraws the tracks if anything has changed. `runs`: 0…4096; `refilled`: 0…1; `track`: instead. */
  paint(renderer: WebGLRenderer, runs: number, refilled: number, track?: SampledTrack): void {
    if (runs === this.drawnRuns && refilled === this.drawnRefilled && track === this.drawnTrack) {
      return;
    }
    this.drawnRuns = runs;
    this.drawnRefilled = refilled;
    this.drawnTrack = track;
    if (track) this.depth.setField(track.values);
    else this.depth.setRuns(runs, refilled);
    this.trackTexture.fill(this.depth.field, this.depth.scale);
    this.sampledLayer.of(track)?.show(1, track?.weight ?? 0);
    this.trained.show(runs > 0 ? counterAxis(runs) : -1, track ? 0 : 1 - refilled);
    const second = track ? 0 : refilled;
    const layer = second > 0 ? this.refilledLayer.value : this.refilledLayer.existing;
    layer?.show(1, second * this.refilledWeight);
    drawInto(renderer, this.carve, this.carveScene, this.camera);
    drawInto(renderer, this.trench, this.trenchScene, this.camera);
  }

  dispose(): void {
    this.markDirty();
    this.carve.dispose();
    this.trench.dispose();
    this.trackTexture.dispose();
    this.trained.dispose();
    this.refilledLayer.existing?.dispose();
    this.sampledLayer.dispose();
    this.trenchMesh.geometry.dispose();
    this.trenchMesh.material.dispose();
  }
}
