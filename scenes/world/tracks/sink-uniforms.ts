import { Vector3 } from 'three';
import { type SinkUniforms } from '../uniforms';
import { TRACK_AREA } from './track-area';
import { TRENCH_DEPTH } from './track-depth';
import { type TrackPainter } from './track-painter';

/** The uniforms of whatever follows the snow that these tracks press down. */
export const sinkUniforms = (tracks: TrackPainter): SinkUniforms => ({
  tCarve: { value: tracks.carve.texture },
  tTrench: { value: tracks.trench.texture },
  uTrackArea: { value: new Vector3(TRACK_AREA.x, TRACK_AREA.z, TRACK_AREA.size) },
  uTrenchDepth: { value: TRENCH_DEPTH },
});
