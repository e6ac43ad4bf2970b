import { Group, type Texture } from 'three';
import { type BakedMountain } from '../../model/baked';
import { type SampledSource } from '../sampled/sampled-source';
import { Remade } from '../sampled/remade';
import { type WorldPart } from '../part';
import { type SinkUniforms, type WorldUniforms } from '../uniforms';
import { FenceGeometry, type FenceGround, type SetPanel } from './fence-geometry';
import { createFenceMaterials, FenceMeshes } from './fence-meshes';
import { planFences } from './plan';
import { standingShare } from './rise';

export interface FencesOptions {
  mountain: BakedMountain;
  ground: FenceGround;
  normals: Texture;
  uniforms: WorldUniforms;
  sink: SinkUniforms;
  live: SampledSource;
}

/** The fences of the trained ground (set 0) and of the refilled one (set 1). */
function panelsOf({ layers, columns, fence, refilledFence }: BakedMountain): SetPanel[] {
  return [fence, refilledFence].flatMap((values, set) =>
    planFences({ layers, columns, values }).map((panel) => ({ set, panel })),
  );
}

/** Fences as the model raised them or, where it is given, one of another's ratings in their place. */
export function createFences(options: FencesOptions): WorldPart {
  const { mountain, ground, normals, uniforms, sink, live } = options;
  const { layers, columns } = mountain;
  const materials = createFenceMaterials(uniforms, sink, normals);
  const shipped = new FenceMeshes(new FenceGeometry(panelsOf(mountain), ground), materials);
  const object = new Group();
  object.add(shipped.object);
  const amounts = [0, 0];
  const ownAmount = [0];

  // By the field and not by the whole value: raising a fence that stands plans nothing anew.
  const own = new Remade<Float32Array, FenceMeshes>(
    (values) => {
      const panels = planFences({ layers, columns, values }, live.current?.fence?.peak);
      const placed = panels.map((panel): SetPanel => ({ set: 0, panel }));
      const meshes = new FenceMeshes(new FenceGeometry(placed, ground), materials);
      object.add(meshes.object);
      return meshes;
    },
    (meshes) => {
      object.remove(meshes.object);
      meshes.dispose();
    },
  );

  return {
    object,
    update(frame) {
      const fence = live.current?.fence;
      const posed = fence ? 0 : frame.fences;
      amounts[0] = posed * (1 - frame.refilled);
      amounts[1] = posed * frame.refilled;
      shipped.show(amounts, standingShare(frame.sink), frame.map);
      ownAmount[0] = fence?.amount ?? 0;
      own.of(fence?.values)?.show(ownAmount, 1, frame.map);
    },
    dispose() {
      shipped.dispose();
      own.dispose();
      for (const material of Object.values(materials)) material.dispose();
    },
  };
}
