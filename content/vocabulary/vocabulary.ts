import { GLOSSARY_TERMS } from '@/content/glossary/glossary';
import { SOURCE_IDS } from '@/content/sources/sources';
import { GATES, SCENE_IDS } from '@/scenes/ids';
import { BAR_PROPS, checkBar } from './bar-props';
import { OUTCOMES_PROPS, PREDICT_PROPS, checkOutcomes } from './outcomes-props';
import { READING_PROPS, checkReading } from './reading-props';
import { TO_SCALE_PROPS, checkToScale } from './to-scale-props';
import { type Word, name, requiredId, requiredName, requiredText, text } from './word';

export type Vocabulary = Readonly<Record<string, Word>>;

/**
 * Every word an author may use in a chapter, with the props it takes: the build checks chapters
 * against this list and knows no other. `components/mdx` has a component for each.
 */
export const VOCABULARY = {
  Step: {
    place: 'block',
    children: 'required',
    counts: 'words',
    props: {
      id: requiredId(),
      title: requiredText(),
      kicker: text(),
      scene: name('scene', SCENE_IDS),
    },
  },
  Aside: {
    place: 'block',
    children: 'required',
    counts: 'none',
    props: { title: text() },
  },
  Picture: {
    place: 'block',
    children: 'required',
    counts: 'none',
    props: {},
  },
  TrainingPanel: {
    place: 'block',
    children: 'none',
    counts: 'none',
    props: { gate: requiredName('gate', GATES) },
  },
  Outcomes: {
    place: 'block',
    children: 'none',
    counts: 'none',
    reads: 'outcomes',
    props: OUTCOMES_PROPS,
    check: checkOutcomes,
  },
  Predict: {
    place: 'block',
    children: 'none',
    counts: 'none',
    reads: 'outcomes',
    props: PREDICT_PROPS,
    check: checkOutcomes,
  },
  Bars: {
    place: 'block',
    children: 'required',
    counts: 'none',
    holds: 'Bar',
    props: { title: requiredText() },
  },
  Bar: {
    place: 'block',
    children: 'none',
    counts: 'none',
    within: 'Bars',
    reads: 'reading',
    props: BAR_PROPS,
    check: checkBar,
  },
  ToScale: {
    place: 'block',
    children: 'none',
    counts: 'none',
    props: TO_SCALE_PROPS,
    check: checkToScale,
  },
  Reading: {
    place: 'inline',
    children: 'none',
    counts: 'one',
    reads: 'reading',
    props: READING_PROPS,
    check: checkReading,
  },
  Term: {
    place: 'inline',
    children: 'allowed',
    counts: 'words',
    props: { name: requiredName('term', GLOSSARY_TERMS) },
  },
  Cite: {
    place: 'inline',
    children: 'none',
    counts: 'none',
    props: { source: requiredName('source', SOURCE_IDS), claim: text() },
  },
} satisfies Vocabulary;
