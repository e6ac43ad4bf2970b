import { decideTier, isSoftware } from '@/scenes/quality/decide';
import { type TierName } from '@/scenes/quality/tiers';
import { detectDevice, readQualityWish } from './capability';

/** How to draw the mountain. */
export interface DrawPlan {
  draw: TierName;
  adapt: boolean;
}

/** Why stills stand in for it, and what to draw if the reader asks all the same. */
export type StillPlan = { still: 'off' | 'calm' | 'slow'; anyway: TierName } | { still: 'none' };

export type Plan = DrawPlan | StillPlan;

/** What a reader gets who asks for it all the same: where it was switched off nobody has tried yet. */
export function drawAnyway(tier: TierName): Plan {
  return detectDevice() ? { draw: tier, adapt: true } : { still: 'none' };
}

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
