import { type WrittenProps } from '@/content/vocabulary/word';
import { VALLEYS } from '@/scenes/ids';
import { attributeOf, setAttribute } from '../attributes';
import { type Draft, type ModelReading, type Pass, reportWords } from '../draft';
import { type TreeNode, isTag, lineOf, walk } from '../tree';

/**
 * Puts its numbers into every word that shows some: what a page prints of the mountain comes off
 * the model, and no component ever opens the model's file.
 */
export const readReadings: Pass = {
  name: 'readings',
  run(draft) {
    // With a mistake in a prop there may be nothing to read.
    if (draft.errors.length > 0) return;
    for (const { node } of walk(draft.tree)) {
      const name = node.name ?? '';
      if (!isTag(node) || !Object.hasOwn(draft.vocabulary, name)) continue;
      const { reads } = draft.vocabulary[name];
      if (reads === 'reading') fillReading(draft, node);
      if (reads === 'outcomes') fillOutcomes(draft, node);
    }
  },
};

function fillReading(draft: Draft, node: TreeNode): void {
  const reading = read(draft, node, writtenIn(node));
  if (!reading) return;
  setAttribute(node, 'value', String(reading.value));
  setAttribute(node, 'shown', reading.shown);
}

/** The odds of all valleys; `before` is a named state as it stands, without the other's options. */
function fillOutcomes(draft: Draft, node: TreeNode): void {
  const { before, ...view } = writtenIn(node);
  const now = readOutcomes(draft, node, view);
  if (!now) return;
  setAttribute(
    node,
    'values',
    now.map(({ value }) => value),
  );
  setAttribute(
    node,
    'shown',
    now.map(({ shown }) => shown),
  );
  if (before === undefined) return;
  const then = readOutcomes(draft, node, { gate: view.gate, state: before });
  if (!then) return;
  setAttribute(
    node,
    'beforeValues',
    then.map(({ value }) => value),
  );
}

/** One reading a valley, in the order of VALLEYS; undefined once a mistake is reported. */
function readOutcomes(
  draft: Draft,
  node: TreeNode,
  view: WrittenProps,
): ModelReading[] | undefined {
  const readings: ModelReading[] = [];
  for (const valley of VALLEYS) {
    const reading = read(draft, node, { ...view, of: 'odds', valley });
    if (!reading) return undefined;
    readings.push(reading);
  }
  return readings;
}

function read(draft: Draft, node: TreeNode, written: WrittenProps): ModelReading | undefined {
  const reading = draft.readModel(written);
  if (!('problem' in reading)) return reading;
  const hint = 'see scenes/model/reading-query.ts for what can be read';
  reportWords(draft, lineOf(node), `the model has no such reading: ${reading.problem}`, hint);
  return undefined;
}

function writtenIn(node: TreeNode): WrittenProps {
  const written = (node.attributes ?? []).map(({ name = '' }) => [name, attributeOf(node, name)]);
  return Object.fromEntries(written);
}
