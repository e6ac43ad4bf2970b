import { type Pass, reportWords } from '../draft';
import { lineOf, walk } from '../tree';

/** The title of a step is a heading of the second level. */
const STEP_LEVEL = 2;

/** Headings within a step go down one level at a time. */
export const checkHeadings: Pass = {
  name: 'headings',
  run(draft) {
    for (const step of draft.steps) {
      let level = STEP_LEVEL;
      for (const { node } of walk(step.node)) {
        if (node.type !== 'heading' || node.depth === undefined) continue;
        if (node.depth <= STEP_LEVEL || node.depth > level + 1) {
          const wanted = node.depth <= STEP_LEVEL ? STEP_LEVEL + 1 : level + 1;
          const reason = `a heading of level ${node.depth} follows one of level ${level}`;
          reportWords(draft, lineOf(node), reason, `write ${'#'.repeat(wanted)} here`);
        }
        level = Math.max(STEP_LEVEL + 1, node.depth);
      }
    }
  },
};
