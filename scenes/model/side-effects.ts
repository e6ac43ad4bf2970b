import { DATA_GATES, type DataGateName, type StateName, VALLEYS, type ValleyName } from '../ids';
import { MountainSolver, type MountainFields } from './solver';
import { NAMED_STATES } from './state';

/** What a change of the mountain does to one ending at one gate; chances 0…1. */
export interface SideEffect {
  gate: DataGateName;
  valley: ValleyName;
  before: number;
  after: number;
}

/** Every gate and every valley, before and after: nobody only gets the change they meant. */
export function sideEffects(
  mountain: MountainFields,
  before: StateName = 'trained',
  after: StateName = 'fenced',
): SideEffect[] {
  const solver = new MountainSolver(mountain);
  const oddsIn = (state: StateName) => {
    solver.show(NAMED_STATES[state]);
    return DATA_GATES.map((gate) => solver.valleyOdds(gate));
  };
  const earlier = oddsIn(before);
  const later = oddsIn(after);
  return DATA_GATES.flatMap((gate, row) =>
    VALLEYS.map((valley, column) => ({
      gate,
      valley,
      before: earlier[row][column],
      after: later[row][column],
    })),
  );
}
