import { type DataGateName, type GateName, type StateName, type ValleyName } from '@/scenes/ids';
import { type ReadingKind } from '@/content/vocabulary/reading-props';
import { valleyTitle } from '@/scenes/mountain-words';
import { GATE_TITLES, STATE_TITLES } from './titles';

/** A reading as an author asks for it. */
export interface ReadingOf {
  of: ReadingKind;
  gate?: DataGateName;
  valley?: ValleyName;
  state?: StateName;
  /** Training runs so far, 0…4096. */
  runs?: number;
  temperature?: number;
  /** Times somebody has pushed, 0…4. */
  pushes?: number;
  /** Share of the fences that is left without light, 0…1. */
  likeness?: number;
  /** Strength of the fences, 0…1. */
  fences?: number;
  tries?: number;
  overGate?: GateName;
  overState?: StateName;
}

/** What a reading is, in words, such as “chance that a run from the gate bomb ends in the hut …”. */
export function describeReading(query: ReadingOf): string {
  const gate = query.gate ? `the gate ${GATE_TITLES[query.gate]}` : 'a gate';
  const valley = query.valley ? valleyTitle(query.valley) : 'a valley';
  const when = conditionsOf(query).map((condition) => `, ${condition}`);
  switch (query.of) {
    case 'odds':
      return query.tries === undefined
        ? `Chance that a run from ${gate} ends in ${valley}${when.join('')}`
        : `Chance that of ${query.tries} runs from ${gate} at least one ends in ${valley}${when.join('')}`;
    case 'odds-ratio':
      return `Chance that a run from ${gate} ends in ${valley}${when.join('')}, over that ${overOf(query)}`;
    case 'entropy':
      return `Entropy of where runs from ${gate} end${when.join('')}`;
    case 'effective-runs':
      return `Equally likely runs that would be as open as those from ${gate}${when.join('')}`;
    case 'spread':
      return `Columns over which runs from ${gate} spread${when.join('')}`;
    case 'loss':
      return `Mean surprise per turn on runs kept out of training${when.join('')}`;
    case 'excess':
      return `Surprise about where runs end beyond what the data leaves open${when.join('')}`;
    case 'data-share':
      return `Share of the training runs that start at ${gate}`;
    case 'data-ending':
      return `Share of the training runs from ${gate} that end in ${valley}`;
    case 'training-runs':
      return 'Runs in the training';
    case 'rated-pairs':
      return 'Pairs of runs that raters compared';
  }
}

/** The state and what differs from it, as “after the ratings”, “at temperature 1.4”. */
export function conditionsOf(query: Omit<ReadingOf, 'of'>): string[] {
  const { state, runs, temperature, pushes, likeness, fences } = query;
  // How many runs have passed says more exactly what the state's name says.
  const title = state === 'trained' && runs !== undefined ? undefined : state;
  const conditions = [
    title && STATE_TITLES[title],
    runs !== undefined && `after ${runs} training runs`,
    temperature !== undefined && `at temperature ${temperature}`,
    pushes !== undefined && `after ${pushes} pushes`,
    fences !== undefined && `with fences at ${fences}`,
    likeness !== undefined && `unwatched, likeness ${likeness}`,
  ];
  return conditions.filter((condition) => typeof condition === 'string');
}

function overOf({ overGate, overState }: ReadingOf): string {
  const places = [
    overGate && `from the gate ${GATE_TITLES[overGate]}`,
    overState && STATE_TITLES[overState],
  ];
  return places.filter((place) => place !== undefined).join(', ');
}
