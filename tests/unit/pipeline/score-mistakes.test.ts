import { describe, expect, it } from 'vitest';
import { type Storyboard } from '@/scenes/pose/storyboard';
import { HEAD, SCORE_FILE, mistakesIn, step } from './fixtures/chapter';

const WORDS = HEAD + step('Text.', 'first') + step('More.', 'second');

/** Rows as they reach the build when types have been overruled, or come from elsewhere. */
const rowsFrom = (json: string) => JSON.parse(json) as Storyboard;

const CASES = [
  {
    what: 'a row without a step',
    rows: '[{ "id": "frist" }]',
    score: `export default [\n  { id: 'frist' },\n];`,
    line: 2,
    reason: /"frist" belongs to no step/,
    hint: /did you mean "first"/,
  },
  {
    what: 'two rows for one step',
    rows: '[{ "id": "first" }, { "id": "first" }]',
    score: `export default [\n  { id: 'first' },\n  { id: 'first' },\n];`,
    line: 2,
    reason: /"first" stands twice/,
    hint: /unique/,
  },
  {
    what: 'a number out of range',
    rows: '[{ "id": "first" }, { "id": "second", "pose": { "reach": 1.2 } }]',
    score: `export default [\n  { id: 'first' },\n  {\n    id: 'second',\n    pose: {\n      reach: 1.2,\n    },\n  },\n];`,
    line: 6,
    reason: /pose\.reach: 1\.2 is not allowed/,
    hint: /from 0 to 1/,
  },
  {
    what: 'an unknown palette',
    rows: '[{ "id": "first", "pose": { "palette": "noon" } }]',
    score: `export default [\n  {\n    id: 'first',\n    pose: { palette: 'noon' },\n  },\n];`,
    line: 4,
    reason: /pose\.palette: "noon"/,
    hint: /dawn, day/,
  },
  {
    what: 'an unknown shot',
    rows: '[{ "id": "first", "from": { "camera": "moon" } }]',
    score: `export default [\n  {\n    id: 'first',\n    from: { camera: 'moon' },\n  },\n];`,
    line: 4,
    reason: /from\.camera: "moon"/,
    hint: /face/,
  },
  {
    what: 'an unknown set of runs',
    rows: '[{ "id": "first", "pose": { "send": ["fresh/bom"] } }]',
    score: `export default [{ id: 'first', pose: { send: ['fresh/bom'] } }];`,
    line: 1,
    reason: /pose\.send/,
    hint: /fresh\/bomb/,
  },
  {
    what: 'an unknown field',
    rows: '[{ "id": "first", "pose": { "fog": 1 } }]',
    score: `export default [{ id: 'first', pose: { fog: 1 } }];`,
    line: 1,
    reason: /pose\.fog/,
    hint: /fields/,
  },
  {
    what: 'too many runs',
    rows: '[{ "id": "first", "pose": { "runs": 5000 } }]',
    score: `export default [{ id: 'first', pose: { runs: 5000 } }];`,
    line: 1,
    reason: /pose\.runs: 5000/,
    hint: /4096/,
  },
];

describe('mistakes in a storyboard stop the build', () => {
  it.each(CASES)('$what', async ({ rows, score, line, reason, hint }) => {
    const found = await mistakesIn({ words: WORDS, rows: rowsFrom(rows), score });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: SCORE_FILE, line });
    expect(found[0].reason).toMatch(reason);
    expect(found[0].hint).toMatch(hint);
  });

  it('lets a step without a row hold the pose before it', async () => {
    const rows: Storyboard = [{ id: 'first', pose: { runs: 4096 } }];
    expect(await mistakesIn({ words: WORDS, rows })).toEqual([]);
  });

  it('reports mistakes in words and score together, each under its file', async () => {
    const words = WORDS + step('See <Trem />.', 'third');
    const found = await mistakesIn({ words, rows: rowsFrom('[{ "id": "fourth" }]') });
    expect(found.map(({ file }) => file.split('/').at(-1))).toEqual([
      'chapter.mdx',
      'storyboard.ts',
    ]);
  });
});
