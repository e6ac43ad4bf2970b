import { CustomBlending, DoubleSide, Mesh, OneFactor, ShaderMaterial, type Vector3 } from 'three';
import { CARVE_FRAGMENT, CARVE_VERTEX } from '../glsl/carve';
import { type RibbonGeometry } from './ribbon-geometry';

/** Ribbons of one history of runs, laid flat; adds up what has passed. */
export class CarveLayer {
  readonly mesh: Mesh;
  private readonly counter = { value: -1 };
  private readonly weight = { value: 1 };
  private readonly material: ShaderMaterial;

  constructor(
    private readonly ribbons: RibbonGeometry,
    uTrackArea: { value: Vector3 },
  ) {
    this.material = new ShaderMaterial({
      vertexShader: CARVE_VERTEX,
      fragmentShader: CARVE_FRAGMENT,
      uniforms: { uCounter: this.counter, uWeight: this.weight, uTrackArea },
      depthTest: false,
      depthWrite: false,
      side: DoubleSide,
      transparent: true,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneFactor,
      blendSrcAlpha: OneFactor,
      blendDstAlpha: OneFactor,
    });
    this.mesh = new Mesh(ribbons.geometry, this.material);
    this.mesh.frustumCulled = false;
  }

  /** Shows what has passed at a place on the counter axis; a ribbon counts as `weight` passages. */
  show(axis: number, weight: number): void {
    this.mesh.visible = axis > 0 && weight > 0;
    this.counter.value = axis;
    this.weight.value = weight;
    this.ribbons.geometry.setDrawRange(0, this.ribbons.firstIndex[this.started(axis)]);
  }

  /** How many curves have left the gate at a place on the axis. */
  private started(axis: number): number {
    const { arrivals } = this.ribbons;
    let low = 0;
    let high = arrivals.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (arrivals[middle] <= axis) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  dispose(): void {
    this.material.dispose();
    this.ribbons.geometry.dispose();
  }
}
