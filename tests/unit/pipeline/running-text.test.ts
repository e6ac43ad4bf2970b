import { describe, expect, it } from 'vitest';
import { HEAD, compileFixture, step } from './fixtures/chapter';

const wordsIn = async (content: string) =>
  (await compileFixture({ words: HEAD + step(content) })).words;

describe('words of running text', () => {
  it.each([
    ['One two three.', 3],
    ['A well-known _word_ and `code`.', 5],
    ['It grew to 15.6 trillion – in all.', 7],
    ['Half <Reading of="odds" gate="bomb" valley="hut" state="fresh" />, no more.', 4],
    ['See <Term name="entropy">this long phrase</Term>.', 4],
    ['The <Term name="loss" /> falls.', 3],
    ['Said.<Cite source="gpt-3" />', 1],
    ['Said.\n\n<Aside>\n\nNot counted at all.\n\n</Aside>', 1],
    ['Seen.\n\n<Picture>\n\nNot counted either.\n\n</Picture>', 1],
    ['Seen.\n\n<Outcomes gate="bomb" state="fenced" />', 1],
    ['Seen.\n\n<Predict question="Where to?" gate="bomb" state="fenced" />', 1],
    ['### A heading\n\nBelow it.', 2],
    ['- one thing\n- another', 3],
  ])('%j', async (content, count) => {
    expect(await wordsIn(content)).toBe(count);
  });

  it('takes a full stop after an abbreviation for no end', async () => {
    const long = Array.from({ length: 16 }, (_, i) => `w${i}`).join(' ');
    await expect(wordsIn(`${long} e.g. ${long}.`)).rejects.toThrow('33 words; 30 are allowed');
    expect(await wordsIn(`${long}. ${long}.`)).toBe(32);
  });
});
