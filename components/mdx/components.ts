import { type ElementType } from 'react';
import { type VOCABULARY } from '@/content/vocabulary/vocabulary';
import { Aside } from './Aside';
import { Bar } from './Bar';
import { Bars } from './Bars';
import { Cite } from './Cite';
import { Outcomes } from './Outcomes';
import { Picture } from './Picture';
import { Predict } from './Predict';
import { Reading } from './Reading';
import { Step } from './Step';
import { Term } from './Term';
import { ToScale } from './ToScale';

/** Words whose component each page hands in: the panel moves with the snow, or is a table. */
type HandedIn = 'TrainingPanel';

/** The words' components by name, as MDX takes them. */
export const COMPONENTS: Readonly<Record<Exclude<keyof typeof VOCABULARY, HandedIn>, ElementType>> =
  {
    Aside,
    Bar,
    Bars,
    Cite,
    Outcomes,
    Picture,
    Predict,
    Reading,
    Step,
    Term,
    ToScale,
  };
