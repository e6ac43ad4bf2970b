import { readLiteral } from '../attributes';
import { type Pass, reportWords } from '../draft';
import { isComment, isTag, lineOf, walk } from '../tree';

const EXPRESSIONS = new Set(['mdxFlowExpression', 'mdxTextExpression']);

/** A chapter is data: no imports, no exports, no expressions but plain numbers and strings. */
export const checkNoCode: Pass = {
  name: 'no code',
  run(draft) {
    for (const { node } of walk(draft.tree)) {
      const line = lineOf(node);
      if (node.type === 'mdxjsEsm' && node.position) {
        const hint = 'remove it: every word of the vocabulary is at hand without an import';
        reportWords(draft, line, 'import and export are not allowed in a chapter', hint);
      }
      if (EXPRESSIONS.has(node.type) && !isComment(node.value ?? '')) {
        const hint = 'write the words themselves, or read a number off the model with <Reading />';
        reportWords(draft, line, `the expression {${node.value}} is code`, hint);
      }
      if (!isTag(node)) continue;
      for (const attribute of node.attributes ?? []) {
        if (attribute.type !== 'mdxJsxAttribute') {
          const hint = 'write each prop by its name';
          reportWords(draft, line, 'props cannot be spread', hint);
          continue;
        }
        const { value } = attribute;
        if (typeof value !== 'object' || value === null) continue;
        if (readLiteral(value.value) !== undefined) continue;
        const hint = `write ${attribute.name}="text" or ${attribute.name}={12}`;
        reportWords(draft, line, `${attribute.name}={${value.value}} is code`, hint);
      }
    }
  },
};
