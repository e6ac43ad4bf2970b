import {
  type BufferGeometry,
  DataTexture,
  FloatType,
  Group,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  NearestFilter,
  RGFormat,
  ShaderMaterial,
} from 'three';
import { CROWDS } from '../../ids';
import { type BakedMountain } from '../../model/baked';
import { type SampledCrowd } from '../../pose/sampled-picture';
import { type TierName } from '../../quality/tiers';
import { type CameraView } from '../cameras/apply-camera';
import { CROWD_VERTEX } from '../glsl/crowd';
import { FIGURE_FRAGMENT } from '../glsl/figure';
import { finish, Gradual, type Slices } from '../../slices/gradual';
import { type LiveSource } from '../live/live-source';
import { Remade } from '../live/remade';
import { seededRandom } from '../noise';
import { type WorldPart } from '../part';
import { VALLEY_PAINTS } from '../sends/valley-paints';
import { type Heightfield } from '../terrain-data';
import { createHeightTexture } from '../textures/height-texture';
import { type SinkUniforms } from '../tracks/sink-uniforms';
import { type WorldUniforms } from '../uniforms';
import { type CrowdWays, crowdWays, WAY_POINTS, waysOf } from './crowd-ways';
import { personGeometry } from './person-geometry';
import { personTiming } from './timing';

const SIZE = 1.05;
const UNEVEN_SIZE = 0.24;
/** Cloth differs a little from one to the next, or a dense crowd would be one flat patch. */
const UNEVEN_SHADE = 0.34;
const FAINTEST = 0.004;

export interface CrowdOptions {
  mountain: BakedMountain;
  tier: TierName;
  uniforms: WorldUniforms;
  sink: SinkUniforms;
  view: CameraView;
  live: LiveSource;
  ground: Heightfield;
}

interface Crowd {
  mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>;
  ways: DataTexture;
}

/** A thousand people in one draw; the GPU finds each on their way down. */
export function createCrowd(options: CrowdOptions): WorldPart {
  const { mountain, tier, uniforms, sink, view, live, ground } = options;
  const figure = personGeometry(tier === 'low');
  const tHeight = { value: createHeightTexture(ground) };
  const object = new Group();
  const uFlow = { value: 0 };
  const uFigure = { value: 1 };

  function* gather(laid: Slices<CrowdWays>): Slices<Crowd> {
    const { points, valleys } = yield* laid;
    yield;
    const ways = new DataTexture(points, WAY_POINTS, valleys.length, RGFormat, FloatType);
    ways.minFilter = ways.magFilter = NearestFilter;
    ways.needsUpdate = true;
    const material = new ShaderMaterial({
      vertexShader: CROWD_VERTEX,
      fragmentShader: FIGURE_FRAGMENT,
      uniforms: {
        ...uniforms,
        ...sink,
        tHeight,
        uFlow,
        uFigure,
        uPresence: { value: 0 },
        tWays: { value: ways },
      },
    });
    const mesh = new Mesh(peopleGeometry(figure, valleys), material);
    mesh.frustumCulled = false;
    object.add(mesh);
    return { mesh, ways };
  }
  const free = ({ mesh, ways }: Crowd) => {
    object.remove(mesh);
    mesh.geometry.dispose();
    mesh.material.dispose();
    ways.dispose();
  };
  const crowds = CROWDS.map((name) => new Gradual(() => gather(crowdWays(mountain, name))));
  const sampled = new Remade<SampledCrowd, Crowd>(
    ({ runs, gate }) => finish(gather(waysOf(runs, mountain.columns, gate))),
    free,
  );

  return {
    object,
    later: crowds,
    update(frame) {
      const relief = 1 - frame.map;
      const own = sampled.of(live.current?.crowd);
      object.visible = false;
      uFlow.value = frame.flow;
      uFigure.value = SIZE * view.figureScale * relief;
      for (let i = 0; i < crowds.length; i++) {
        const presence = relief > FAINTEST && !own ? frame.crowd[i] : 0;
        const shown = presence > FAINTEST;
        const crowd = shown ? crowds[i].value : crowds[i].existing;
        if (!crowd) continue;
        crowd.mesh.visible = shown;
        crowd.mesh.material.uniforms.uPresence.value = presence;
        object.visible ||= shown;
      }
      if (!own) return;
      own.mesh.material.uniforms.uPresence.value = 1;
      object.visible = relief > FAINTEST;
    },
    dispose() {
      figure.dispose();
      tHeight.value.dispose();
      for (const { existing } of crowds) if (existing) free(existing);
      sampled.dispose();
    },
  };
}

/** The figure once for each person, with what tells them apart. */
function peopleGeometry(
  figure: BufferGeometry,
  valleys: CrowdWays['valleys'],
): InstancedBufferGeometry {
  const cloth = new Float32Array(valleys.length * 3);
  const person = new Float32Array(valleys.length * 4);
  const random = seededRandom(1709);
  valleys.forEach((valley, i) => {
    const shade = 1 + UNEVEN_SHADE * (random() - 0.5);
    const { r, g, b } = VALLEY_PAINTS[valley];
    cloth.set([r * shade, g * shade, b * shade], i * 3);
    const { start, duration } = personTiming(i, random());
    person.set([start, duration, 1 + UNEVEN_SIZE * (random() - 0.5), random()], i * 4);
  });
  const geometry = new InstancedBufferGeometry();
  geometry.instanceCount = valleys.length;
  for (const [name, attribute] of Object.entries(figure.attributes)) {
    geometry.setAttribute(name, attribute);
  }
  geometry.setAttribute('cloth', new InstancedBufferAttribute(cloth, 3));
  geometry.setAttribute('person', new InstancedBufferAttribute(person, 4));
  return geometry;
}
