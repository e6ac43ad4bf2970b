import { SCENE_IDS } from '@/scenes/ids';
import { setAttribute, textOf } from '../attributes';
import { type Draft, type Pass, reportWords } from '../draft';
import { type TreeNode, isComment, isTag, lineOf, walk } from '../tree';

const STEP = 'Step';

/** Finds the steps; everything a chapter says stands in one, and their ids are unique. */
export const collectSteps: Pass = {
  name: 'steps',
  run(draft) {
    const firstLine = new Map<string, number>();
    for (const child of draft.tree.children ?? []) {
      if (!isTag(child) || child.name !== STEP) {
        checkOutside(draft, child);
        continue;
      }
      const id = textOf(child, 'id');
      const earlier = firstLine.get(id);
      if (id !== '' && earlier !== undefined) {
        const hint = `the first stands on line ${earlier}; give this one an id of its own`;
        reportWords(draft, lineOf(child), `the step id "${id}" stands twice`, hint);
      }
      firstLine.set(id, earlier ?? lineOf(child));
      const index = draft.steps.length;
      setAttribute(child, 'index', index);
      const scene = SCENE_IDS.find((name) => name === textOf(child, 'scene'));
      draft.steps.push({ id, title: textOf(child, 'title'), index, scene, node: child });
    }
    for (const { node, ancestors } of walk(draft.tree)) {
      if (node.name !== STEP || ancestors.length < 2) continue;
      reportWords(
        draft,
        lineOf(node),
        'a step stands inside another',
        'close the first one before',
      );
    }
    if (draft.steps.length === 0) {
      const hint = 'write <Step id="…" title="…"> and </Step> around each part';
      reportWords(draft, 1, 'the chapter has no steps', hint);
    }
  },
};

/** Kinds of node outside a step that are no content, or that another pass reports. */
const ELSEWHERE = new Set(['yaml', 'mdxjsEsm', 'mdxFlowExpression']);

function checkOutside(draft: Draft, node: TreeNode): void {
  if (ELSEWHERE.has(node.type)) return;
  if (node.type === 'text' && isComment(node.value ?? '')) return;
  if (isTag(node) && !Object.hasOwn(draft.vocabulary, node.name ?? '')) return;
  const hint = 'move it between <Step …> and </Step>';
  reportWords(draft, lineOf(node), 'this stands outside every step', hint);
}
