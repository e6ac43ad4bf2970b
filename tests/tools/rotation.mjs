/**
 * Parts that the long tests, those tagged @full, are cut into; one of them runs in every `npm test`.
 * As many as keep each within a minute or so on two cores.
 */
export const PARTS = 140;

/** Seconds of a day: what stands for a commit where nobody counts them. */
const DAY_SECONDS = 24 * 60 * 60;

/**
 * Which part is due, and by what it was chosen.
 *
 * @param {{ asked?: number, commits?: number, seconds: number }} known asked: a part, from 1, that
 *   somebody wants; commits: in the history, if there is a whole one; seconds: of the clock, since 1970
 * @returns {{ part: number, at: number, by: 'wish' | 'commit' | 'day' }} part: from 0
 */
export function partDue({ asked, commits, seconds }) {
  if (asked !== undefined) return { part: (asked - 1) % PARTS, at: asked, by: 'wish' };
  const by = commits === undefined ? 'day' : 'commit';
  const at = commits ?? Math.floor(seconds / DAY_SECONDS);
  return { part: at % PARTS, at, by };
}

/** Every so-manieth of the tests, so that a file's are spread; each is in exactly one part. */
export function testsOf(part, tests) {
  return [...tests].sort().filter((_, place) => place % PARTS === part);
}

/** What runs, and when each other part falls due, in two lines. Parts are told from 1. */
export function rotationInWords({ part, at, by }, tests) {
  const { length } = testsOf(part, tests);
  const runs = `long tests: part ${part + 1} of ${PARTS} by ${by} ${at}, ${length} of ${tests.length}`;
  if (by === 'wish') return [runs];
  const others = Array.from({ length: PARTS - 1 }, (_, i) => {
    return `${((part + 1 + i) % PARTS) + 1} at ${at + 1 + i}`;
  });
  return [runs, `the other parts fall due by ${by}: ${others.join(', ')}`];
}
