import { type BakedSend, type SampledSend, type SendName } from '../../ids';
import { type BakedMountain, type RunColumns } from '../../model/baked';
import { sampleSend, SEND_ORIGINS } from '../../model/sampled-sends';

const isSampled = (send: SendName): send is SampledSend => send in SEND_ORIGINS;

/** The runs of a set: read from the file where they are baked, else sampled (about 2 ms). */
export function sentRuns(mountain: BakedMountain, send: SendName): readonly RunColumns[] {
  return isSampled(send)
    ? sampleSend(mountain, SEND_ORIGINS[send])
    : mountain.sends[send satisfies BakedSend];
}
