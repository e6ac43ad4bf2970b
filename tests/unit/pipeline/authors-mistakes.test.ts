import { describe, expect, it } from 'vitest';
import { WORDS_FILE, mistakesIn } from './fixtures/chapter';
import { CODE_MISTAKES } from './fixtures/code-mistakes';
import { HEAD_MISTAKES } from './fixtures/head-mistakes';
import { type Mistake } from './fixtures/mistake';
import { MODEL_WORD_MISTAKES } from './fixtures/model-word-mistakes';
import { STEP_MISTAKES } from './fixtures/step-mistakes';
import { WORD_MISTAKES } from './fixtures/word-mistakes';

const GROUPS: readonly (readonly [string, readonly Mistake[]])[] = [
  ['code in a chapter', CODE_MISTAKES],
  ['words', WORD_MISTAKES],
  ['words that show the model', MODEL_WORD_MISTAKES],
  ['steps', STEP_MISTAKES],
  ['the head', HEAD_MISTAKES],
];

describe.each(GROUPS)('mistakes in %s stop the build', (_, mistakes) => {
  it.each(mistakes)('$what', async ({ words, line, reason, hint }) => {
    const found = await mistakesIn({ words });
    expect(found.map((one) => one.reason).join('\n')).toMatch(reason);
    const mistake = found.find((one) => reason.test(one.reason));
    expect(mistake).toMatchObject({ file: WORDS_FILE, line });
    expect(mistake?.hint).toMatch(hint);
    expect(mistake?.message).toContain(`${WORDS_FILE}:${line} `);
    expect(mistake?.message).toContain('hint: ');
  });

  it('says no more than it has to', async () => {
    for (const { what, words } of mistakes) {
      const found = await mistakesIn({ words });
      expect(found.length, `${what}: ${found.join('\n')}`).toBeLessThanOrEqual(3);
    }
  });
});
