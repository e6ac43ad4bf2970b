import { decideTier, isSoftware } from '@/scenes/quality/decide';
import { type TierName } from '@/scenes/quality/tiers';
import { detectDevice, readQualityWish } from './capability';

/** What to draw, or why stills stand in for it and what to draw if the reader asks all the same. */
export type Plan =
  | { draw: TierName; adapt: boolean }
  | { still: 'off' | 'calm' | 'slow'; anyway: TierName }
  | { still: 'none' };

/** Decides from the address and the machine. `search`: the query of the address. */
export function planFor(search: string, reducedMotion: boolean): Plan {
  const wish = readQualityWish(search);
  if (wish === 'off') return { still: 'off', anyway: 'low' };
  const hints = detectDevice();
  if (!hints) return { still: 'none' };
  if (wish) return { draw: wish, adapt: false };
  const tier = decideTier(hints);
  if (isSoftware(hints)) return { still: 'slow', anyway: tier };
  return reducedMotion ? { still: 'calm', anyway: tier } : { draw: tier, adapt: true };
}

export const WHY_STILL = {
  off: 'The moving mountain is switched off.',
  calm: 'The mountain stands still here, because this device asks for less motion.',
  slow: 'The moving mountain is resting: this browser would draw it without a graphics chip.',
  none: 'This browser cannot draw the moving mountain.',
};
