import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { TIER_NAMES } from '@/scenes/quality/tiers';
import { canvasPicture, showPose } from '../tools/mountain-page';
import { inRoot } from '../tools/project.mjs';
import { baselinePath, drawFrozen, FROZEN } from './frozen';
import { judge, threePictures, TOLERANCE } from './judge';

const FOLDER = inRoot('test-results', 'visual');

/** Fails softly unless a picture is its baseline, and says where to look at the two. */
async function expectBaseline(name: string, picture: Buffer, file: string): Promise<void> {
  expect.soft(existsSync(file), `${name} has no baseline: npm run baselines`).toBe(true);
  if (!existsSync(file)) return;
  const baseline = readFileSync(file);
  const { same, mean, changed } = await judge(picture, baseline);
  if (same) return;
  mkdirSync(FOLDER, { recursive: true });
  const [actual, three] = ['actual', 'three'].map((kind) =>
    path.join(FOLDER, `${name}-${kind}.png`),
  );
  writeFileSync(actual, picture);
  writeFileSync(three, await threePictures(picture, baseline));
  const figures = `mean ${mean.toFixed(2)} of ${TOLERANCE.mean}, changed ${changed.toFixed(4)} of ${TOLERANCE.changed}`;
  const message = `${name} is not what it was: ${figures}
drawn: ${actual}
baseline, drawn and difference: ${three}
If it is meant to be so: npm run baselines`;
  expect.soft(same, message).toBe(true);
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
