import { attributeOf, setAttribute } from '../attributes';
import { type Pass, reportWords } from '../draft';
import { isTag, lineOf, walk } from '../tree';

/** Puts the number into every reading: what a page prints of the mountain comes off the model. */
export const readReadings: Pass = {
  name: 'readings',
  run(draft) {
    // With a mistake in a prop there may be nothing to read.
    if (draft.errors.length > 0) return;
    for (const { node } of walk(draft.tree)) {
      if (!isTag(node) || node.name !== 'Reading') continue;
      const written = (node.attributes ?? []).map(({ name = '' }) => [
        name,
        attributeOf(node, name),
      ]);
      const reading = draft.readModel(Object.fromEntries(written));
      if ('problem' in reading) {
        const hint = 'see scenes/model/reading-query.ts for what can be read';
        reportWords(draft, lineOf(node), `the model has no such reading: ${reading.problem}`, hint);
        continue;
      }
      setAttribute(node, 'value', String(reading.value));
      setAttribute(node, 'shown', reading.shown);
    }
  },
};
