import { type GlossaryEntry } from './entry';

/** Words about where training does not reach, and what is done about it. */
export const FAILURE_TERMS = {
  generalisation: {
    term: 'Generalisation',
    meaning: 'How far what was learned from some cases carries over to others.',
    onTheMountain: 'how much of a fence is felt where no rater ever stood.',
  },
  evaluation: {
    term: 'Evaluation',
    meaning: 'Testing what a model does, before it is let out or while it is in use.',
    onTheMountain: 'the lift cabin and the light that falls from it.',
  },
  backdoor: {
    term: 'Backdoor',
    meaning:
      'Behaviour that stays hidden until a certain cue appears. In studies it is trained in on purpose, to see what removes it.',
  },
  'data-filtering': {
    term: 'Data filtering',
    meaning: 'Taking unwanted text out of the data, or changing it, before a model learns from it.',
    onTheMountain: 'most runs to the ravine become runs to the hut before any snow is carved.',
  },
  'defence-in-depth': {
    term: 'Defence in depth',
    meaning: 'Several guards one behind the other, because each of them lets something through.',
    onTheMountain: 'better ground with fences on top.',
  },
} as const satisfies Record<string, GlossaryEntry>;
