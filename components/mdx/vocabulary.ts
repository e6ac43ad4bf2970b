import { GLOSSARY_TERMS } from '@/content/glossary/glossary';
import { SOURCE_IDS } from '@/content/sources/sources';
import { GATES, SCENE_IDS } from '@/scenes/ids';
import { Aside } from './Aside';
import { BAR_PROPS, checkBar } from './bar-props';
import { Bar } from './Bar';
import { Bars } from './Bars';
import { Cite } from './Cite';
import { Outcomes } from './Outcomes';
import { OUTCOMES_PROPS, PREDICT_PROPS, checkOutcomes } from './outcomes-props';
import { Picture } from './Picture';
import { Predict } from './Predict';
import { Reading } from './Reading';
import { READING_PROPS, checkReading } from './reading-props';
import { Step } from './Step';
import { Term } from './Term';
import { ToScale } from './ToScale';
import { TO_SCALE_PROPS, checkToScale } from './to-scale-props';
import { type Word, name, requiredId, requiredName, requiredText, text } from './word';

export type Vocabulary = Readonly<Record<string, Word>>;

/**
 * Every word an author may use in a chapter, with the props it takes: the build checks chapters
 * against this list and knows no other. A new word is a file of its own and an entry here.
 */
export const VOCABULARY: Vocabulary = {
  Step: {
    component: Step,
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
    component: Aside,
    place: 'block',
    children: 'required',
    counts: 'none',
    props: { title: text() },
  },
  Picture: {
    component: Picture,
    place: 'block',
    children: 'required',
    counts: 'none',
    props: {},
  },
  /** The chapter's page hands in the panel that moves with the snow. */
  TrainingPanel: {
    place: 'block',
    children: 'none',
    counts: 'none',
    props: { gate: requiredName('gate', GATES) },
  },
  Outcomes: {
    component: Outcomes,
    place: 'block',
    children: 'none',
    counts: 'none',
    reads: 'outcomes',
    props: OUTCOMES_PROPS,
    check: checkOutcomes,
  },
  Predict: {
    component: Predict,
    place: 'block',
    children: 'none',
    counts: 'none',
    reads: 'outcomes',
    props: PREDICT_PROPS,
    check: checkOutcomes,
  },
  Bars: {
    component: Bars,
    place: 'block',
    children: 'required',
    counts: 'none',
    holds: 'Bar',
    props: { title: requiredText() },
  },
  Bar: {
    component: Bar,
    place: 'block',
    children: 'none',
    counts: 'none',
    within: 'Bars',
    reads: 'reading',
    props: BAR_PROPS,
    check: checkBar,
  },
  ToScale: {
    component: ToScale,
    place: 'block',
    children: 'none',
    counts: 'none',
    props: TO_SCALE_PROPS,
    check: checkToScale,
  },
  Reading: {
    component: Reading,
    place: 'inline',
    children: 'none',
    counts: 'one',
    reads: 'reading',
    props: READING_PROPS,
    check: checkReading,
  },
  Term: {
    component: Term,
    place: 'inline',
    children: 'allowed',
    counts: 'words',
    props: { name: requiredName('term', GLOSSARY_TERMS) },
  },
  Cite: {
    component: Cite,
    place: 'inline',
    children: 'none',
    counts: 'none',
    props: { source: requiredName('source', SOURCE_IDS), claim: text() },
  },
};

/** The words' components by name, as MDX takes them. */
export const COMPONENTS = Object.fromEntries(
  Object.entries(VOCABULARY).flatMap(([name, { component }]) =>
    component ? [[name, component] as const] : [],
  ),
);
