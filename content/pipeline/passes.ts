import { type Pass } from './draft';
import { checkFrontmatter } from './passes/check-frontmatter';
import { checkHeadings } from './passes/check-headings';
import { checkLength } from './passes/check-length';
import { checkLinks } from './passes/check-links';
import { checkNoCode } from './passes/check-no-code';
import { checkProps } from './passes/check-props';
import { checkScore } from './passes/check-score';
import { checkWords } from './passes/check-words';
import { collectSteps } from './passes/collect-steps';
import { numberReferences } from './passes/number-references';
import { readReadings } from './passes/read-readings';
import { setType } from './passes/set-type';

/** What happens to a chapter between reading it and compiling it, in this order. */
export const PASSES: readonly Pass[] = [
  checkFrontmatter,
  checkNoCode,
  checkWords,
  checkProps,
  setType,
  collectSteps,
  checkScore,
  checkHeadings,
  checkLinks,
  checkLength,
  numberReferences,
  readReadings,
];
