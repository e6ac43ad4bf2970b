import {
  type BufferGeometry,
  DataTexture,
  FloatType,
  type InstancedBufferGeometry,
  NearestFilter,
  RGFormat,
} from 'three';
import { type Slices } from '../../slices/gradual';
import { WAY_POINTS } from '../glsl/crowd';
import { type CrowdWays } from './crowd-ways';
import { peopleGeometry } from './people-geometry';

/** A crowd made ready to be drawn: who they are, and everybody's way down. */
export interface Gathered {
  people: InstancedBufferGeometry;
  /** A row a person, a texel a point: x, z, world units. */
  ways: DataTexture;
  dispose(): void;
}

/** Gathers people of one figure on ways that are laid meanwhile. */
export function* gather(figure: BufferGeometry, laid: Slices<CrowdWays>): Slices<Gathered> {
  const { points, valleys } = yield* laid;
  yield;
  const ways = new DataTexture(points, WAY_POINTS, valleys.length, RGFormat, FloatType);
  ways.minFilter = ways.magFilter = NearestFilter;
  ways.needsUpdate = true;
  const people = peopleGeometry(figure, valleys);
  return {
    people,
    ways,
    dispose() {
      people.dispose();
      ways.dispose();
    },
  };
}
