import { type IUniform, type Texture, Vector3 } from 'three';
import { TRACK_AREA } from './track-area';
import { TRENCH_DEPTH } from './track-depth';
import { type TrackPainter } from './track-painter';

/** What a vertex shader needs to sink with the tracks (see glsl/sink). */
export interface SinkUniforms {
  [name: string]: IUniform;
  tCarve: IUniform<Texture>;
  tTrench: IUniform<Texture>;
  uTrackArea: IUniform<Vector3>;
  uTrenchDepth: IUniform<number>;
}

export const sinkUniforms = (tracks: TrackPainter): SinkUniforms => ({
  tCarve: { value: tracks.carve.texture },
  tTrench: { value: tracks.trench.texture },
  uTrackArea: { value: new Vector3(TRACK_AREA.x, TRACK_AREA.z, TRACK_AREA.size) },
  uTrenchDepth: { value: TRENCH_DEPTH },
});
