import { validateStoryboard } from '@/scenes/pose/validate';
import { type Pass, reportScore } from '../draft';
import { hintForName } from '../nearest';

/** Every row of the storyboard is a pose that exists and belongs to a step of the chapter. */
export const checkScore: Pass = {
  name: 'score',
  run(draft) {
    const { rows, source } = draft.input.score;
    const ids = draft.steps.map((step) => step.id);
    for (const problem of validateStoryboard(rows)) {
      const field = problem.field.split('.').at(-1) ?? '';
      const reason = `${problem.row}: ${problem.field}: ${problem.message}`;
      reportScore(draft, lineInRow(source, problem.row, field), reason, problem.hint);
    }
    for (const row of rows) {
      if (!row.id || ids.includes(row.id)) continue;
      const reason = `the row "${row.id}" belongs to no step of the chapter`;
      reportScore(draft, lineInRow(source, row.id, 'id'), reason, hintForName(row.id, ids));
    }
  },
};

const ANY_ID = /\bid:\s*['"`]/;

/** Line of a field within a row, from 1; the row's own line when the field is not found. */
function lineInRow(source: string, id: string, field: string): number {
  const lines = source.split('\n');
  const isThisRow = (line: string) => ANY_ID.test(line) && line.includes(id);
  const start = lines.findIndex(isThisRow);
  if (start < 0) return 1;
  const after = lines.slice(start + 1).findIndex((line) => ANY_ID.test(line));
  const end = after < 0 ? lines.length : start + 1 + after;
  const pattern = new RegExp(`\\b${field}\\s*:`);
  const within = lines.slice(start, end).findIndex((line) => pattern.test(line));
  return start + 1 + Math.max(0, within);
}
