import { literalOf, setAttribute } from '../attributes';
import { type Pass } from '../draft';
import { isTag, walk } from '../tree';
import { curl } from '../typography';

/** Titles and labels get the same curled quotes as the running text. */
export const setType: Pass = {
  name: 'typography of props',
  run(draft) {
    for (const { node } of walk(draft.tree)) {
      const name = node.name ?? '';
      if (!isTag(node) || !Object.hasOwn(draft.vocabulary, name)) continue;
      const rules = draft.vocabulary[name].props;
      for (const attribute of [...(node.attributes ?? [])]) {
        const prop = attribute.name ?? '';
        const rule = Object.hasOwn(rules, prop) ? rules[prop] : undefined;
        const value = literalOf(attribute);
        if (rule?.kind !== 'text' || rule.pattern || typeof value !== 'string') continue;
        setAttribute(node, prop, curl(value));
      }
    }
  },
};
