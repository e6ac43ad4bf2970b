import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../tools/project.mjs';
import { type PictureDifference } from '../tools/compare-pictures';
import { threePictures } from './judge';

const FOLDER = inRoot('test-results', 'visual');

type Figures = Pick<PictureDifference, 'mean' | 'changed'>;

/** Writes a picture that is not its baseline beside it; returns what to tell of it, and where. */
export async function reportDifference(
  name: string,
  [picture, baseline]: readonly [Buffer, Buffer],
  found: Figures,
  allowed: Figures,
): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const [actual, three] = ['actual', 'three'].map((kind) =>
    path.join(FOLDER, `${name}-${kind}.png`),
  );
  writeFileSync(actual, picture);
  writeFileSync(three, await threePictures(picture, baseline));
  const figures = `mean ${found.mean.toFixed(2)} of ${allowed.mean}, changed ${found.changed.toFixed(4)} of ${allowed.changed}`;
  return `${name} is not what it was: ${figures}
drawn: ${actual}
baseline, drawn and difference: ${three}
If it is meant to be so: npm run baselines`;
}
