import { crc32 } from '@/scenes/model/bake/crc32';
import { DATA_MIXTURE } from '@/scenes/model/mixture';
import { PARAMS } from '@/scenes/model/params';
import { pretrain } from '@/scenes/model/pretraining';

/** Checksum of every bit of the track after a short training, before any rounding. */
export function shortTrainingChecksum(): string {
  const training = { ...PARAMS.training, runs: 96 };
  const track = pretrain({ mixture: DATA_MIXTURE, training });
  return crc32(new Uint8Array(track.buffer)).toString(16);
}
