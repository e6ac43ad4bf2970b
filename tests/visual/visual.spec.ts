import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { TIER_NAMES } from '@/scenes/quality/tiers';
import { canvasPicture, showPose } from '../tools/mountain-page';
import { baselinePath, drawFrozen, FROZEN } from './frozen';
import { judge, TOLERANCE } from './judge';
import { reportDifference } from './report-difference';

/** Fails softly unless a picture is its baseline, and says where to look at the two. */
async function expectBaseline(name: string, picture: Buffer, file: string): Promise<void> {
  expect.soft(existsSync(file), `${name} has no baseline: npm run baselines`).toBe(true);
  if (!existsSync(file)) return;
  const baseline = readFileSync(file);
  const verdict = await judge(picture, baseline);
  if (verdict.same) return;
  const message = await reportDifference(name, [picture, baseline], verdict, TOLERANCE);
  expect.soft(verdict.same, message).toBe(true);
}

for (const tier of TIER_NAMES.filter((name) => FROZEN[name])) {
  test(`frozen poses at ${tier} look as their baselines do`, async ({ page }) => {
    test.setTimeout(300_000);
    await drawFrozen(page, './gallery/', tier, (id, picture) =>
      expectBaseline(`${id}-${tier}`, picture, baselinePath(id, tier)),
    );
    // In another palette the last pose must not pass for the same.
    const [first, last] = [FROZEN[tier]![0], FROZEN[tier]!.at(-1)!];
    await page.emulateMedia({ colorScheme: 'dark' });
    await showPose(page, `${first}@1`);
    await showPose(page, last);
    const planted = await canvasPicture(page);
    expect((await judge(planted, readFileSync(baselinePath(last, tier)))).same).toBe(false);
  });
}
