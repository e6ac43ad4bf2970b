import { type ValleyName } from '../ids';
import { type RunColumns } from '../model/baked';
import { valleyOf } from '../model/geometry';

/** A run to show: its column at each layer, and where it ends. */
export interface ShownRun {
  columns: RunColumns;
  valley: ValleyName;
}

export const shownRun = (columns: RunColumns): ShownRun => ({
  columns,
  valley: valleyOf(columns[columns.length - 1]),
});
