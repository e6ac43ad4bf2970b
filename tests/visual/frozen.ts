import { type Page } from '@playwright/test';
import { type TierName } from '@/scenes/quality/tiers';
import { inRoot } from '../tools/project.mjs';
import { canvasPicture, settle, showPose } from '../tools/mountain-page';

/** Small enough to draw in a second in software and to keep in the repository. */
export const FROZEN_SIZE = { width: 320, height: 200 };

/** The poses held against their baselines, frames of the gallery, by the tier they are drawn at. */
export const FROZEN: Partial<Record<TierName, readonly string[]>> = {
  low: [
    'dawn-gates',
    'first-runs',
    'trained',
    'map',
    'fences',
    'lift-at-night',
    'thousand-runs',
    'refilled',
  ],
  high: ['fences'],
};

export const baselinePath = (id: string, tier: TierName): string =>
  inRoot('tests', 'visual', 'baselines', `${id}-${tier}.avif`);

/**
 * Opens the mountain alone at one tier and hands on each of its frozen poses, one page for all.
 * @param gallery address of the gallery; ends with a slash
 */
export async function drawFrozen(
  page: Page,
  gallery: string,
  tier: TierName,
  eachPicture: (id: string, picture: Buffer) => Promise<void>,
): Promise<void> {
  const ids = FROZEN[tier] ?? [];
  await page.setViewportSize(FROZEN_SIZE);
  await page.goto(`${gallery}?bare=1&quality=${tier}#${ids[0]}`);
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 120_000 });
  await settle(page);
  for (const id of ids) {
    await showPose(page, id);
    await eachPicture(id, await canvasPicture(page));
  }
}
