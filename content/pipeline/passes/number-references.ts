import { setAttribute, textOf } from '../attributes';
import { type Pass } from '../draft';
import { isTag, walk } from '../tree';

/**
 * Numbers citations in the order of first use and gives every citation and term an id of its own,
 * so that components need not count while they render.
 */
export const numberReferences: Pass = {
  name: 'numbers of citations and terms',
  run(draft) {
    const uses = new Map<string, number>();
    const countUse = (key: string) => {
      const use = (uses.get(key) ?? 0) + 1;
      uses.set(key, use);
      return use;
    };
    for (const { node } of walk(draft.tree)) {
      if (!isTag(node)) continue;
      if (node.name === 'Cite' || node.name === 'Term') {
        setAttribute(node, 'chapter', draft.input.slug);
      }
      if (node.name === 'Cite') {
        const source = textOf(node, 'source');
        if (!draft.sources.includes(source)) draft.sources.push(source);
        setAttribute(node, 'number', draft.sources.indexOf(source) + 1);
        setAttribute(node, 'use', countUse(`cite ${source}`));
      }
      if (node.name === 'Term') {
        const term = textOf(node, 'name');
        if (!draft.terms.includes(term)) draft.terms.push(term);
        setAttribute(node, 'use', countUse(`term ${term}`));
      }
    }
  },
};
