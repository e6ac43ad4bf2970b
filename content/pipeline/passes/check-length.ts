import { type Pass, reportWords } from '../draft';
import { sentencesIn } from '../running-text';
import { lineOf } from '../tree';

/** Running text of one step, words. */
export const STEP_WORDS = 60;
/** One sentence, words. */
export const SENTENCE_WORDS = 30;

/** Steps and sentences are short. Asides and citations do not count; a reading is one word. */
export const checkLength: Pass = {
  name: 'length',
  run(draft) {
    for (const step of draft.steps) {
      const sentences = sentencesIn(step.node, draft.vocabulary);
      const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
      draft.words += words;
      draft.sentences += sentences.length;
      draft.letters += sentences.reduce((sum, sentence) => sum + sentence.letters, 0);
      if (words > STEP_WORDS) {
        const reason = `the step "${step.id}" has ${words} words; ${STEP_WORDS} are allowed`;
        reportWords(draft, lineOf(step.node), reason, 'cut it, or move a thought to an Aside');
      }
      for (const sentence of sentences) {
        if (sentence.words <= SENTENCE_WORDS) continue;
        const which = `the sentence "${sentence.opening} …"`;
        const reason = `${which} has ${sentence.words} words; ${SENTENCE_WORDS} are allowed`;
        reportWords(draft, sentence.line, reason, 'make it two sentences');
      }
    }
  },
};
