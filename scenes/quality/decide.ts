import { TIER_NAMES, type TierName } from './tiers';

/** What a browser tells about the machine, without asking any network. */
export interface DeviceHints {
  /** What the context calls its renderer; empty where the browser keeps it to itself. */
  renderer: string;
  /** Gibibytes as the browser rounds them; undefined where it does not say. */
  deviceMemory?: number;
  /** The browser itself warns that this context would be slow (failIfMajorPerformanceCaveat). */
  majorPerformanceCaveat: boolean;
  /** A finger rather than a mouse: a phone or tablet. */
  coarsePointer: boolean;
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;
const OLD_MOBILE = /adreno \(tm\) [2-5]\d\d|mali-[4t]|powervr (sgx|rogue)|videocore/i;
const STRONG = /nvidia|geforce|rtx|quadro|radeon (rx|pro)|apple m\d/i;

const LITTLE_MEMORY = 2;
const SOME_MEMORY = 4;

/** Median of the measured frames above which a tier is too much, milliseconds. */
const SLOW_FRAME_MS = 40;
/** Fewer frames than this say more about loading than about drawing. */
const FRAMES_TO_JUDGE = 12;

/** Whether the machine draws without a graphics chip: then the page offers stills first. */
export function isSoftware({ majorPerformanceCaveat, renderer }: DeviceHints): boolean {
  return majorPerformanceCaveat || SOFTWARE.test(renderer);
}

/** The tier to start with. Pure: the same hints give the same tier. */
export function decideTier(hints: DeviceHints): TierName {
  const { renderer, deviceMemory = SOME_MEMORY + 1, coarsePointer } = hints;
  if (isSoftware(hints) || OLD_MOBILE.test(renderer)) return 'low';
  if (deviceMemory <= LITTLE_MEMORY) return 'low';
  if (coarsePointer || deviceMemory <= SOME_MEMORY) return 'medium';
  return STRONG.test(renderer) ? 'high' : 'medium';
}

/** Median of some numbers; NaN of none. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * The tier after watching some frames (milliseconds from one to the next while moving): one lower
 * if their median is slow, else the same. Never higher, so that it cannot go to and fro.
 */
export function adjustTier(current: TierName, frameMs: readonly number[]): TierName {
  if (frameMs.length < FRAMES_TO_JUDGE || !(median(frameMs) > SLOW_FRAME_MS)) return current;
  const lower = TIER_NAMES.indexOf(current) + 1;
  return TIER_NAMES[Math.min(lower, TIER_NAMES.length - 1)];
}
