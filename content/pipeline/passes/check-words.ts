import { type Draft, type Pass, reportWords } from '../draft';
import { hintForName } from '../nearest';
import { type TreeNode, isBlockTag, isComment, isTag, lineOf, walk } from '../tree';

/** What to write in Markdown where people reach for HTML. */
const MARKDOWN_FOR: Readonly<Record<string, string>> = {
  a: '[text](address)',
  b: '**text**',
  strong: '**text**',
  i: '*text*',
  em: '*text*',
  br: 'a blank line',
  p: 'a blank line between paragraphs',
  h1: 'the title in the frontmatter',
  h2: 'the title of a Step',
  h3: '### text',
  ul: '- text',
  ol: '1. text',
  img: '![what it shows](address)',
};

/** Only words of the vocabulary, each where it belongs, with or without content as it should be. */
export const checkWords: Pass = {
  name: 'closed vocabulary',
  run(draft) {
    for (const { node, ancestors } of walk(draft.tree)) {
      if (isTag(node)) checkTag(draft, node, ancestors);
    }
  },
};

function checkTag(draft: Draft, node: TreeNode, ancestors: readonly TreeNode[]): void {
  const line = lineOf(node);
  const names = Object.keys(draft.vocabulary);
  if (!node.name) {
    reportWords(draft, line, 'a fragment <> has no meaning in a chapter', 'remove it');
    return;
  }
  if (!Object.hasOwn(draft.vocabulary, node.name)) {
    const isHtml = /^[a-z]/.test(node.name);
    const markdown = Object.hasOwn(MARKDOWN_FOR, node.name) ? MARKDOWN_FOR[node.name] : undefined;
    const reason = isHtml
      ? `<${node.name}> is raw HTML, which a chapter may not hold`
      : `unknown word <${node.name}>`;
    const hint = markdown ? `write ${markdown}` : hintForName(node.name, names);
    reportWords(draft, line, reason, hint);
    return;
  }
  checkPlace(draft, node, node.name);
  checkFamily(draft, node, node.name, ancestors);
}

/** Words that belong together: one that stands only in another, one that holds only the other. */
function checkFamily(
  draft: Draft,
  node: TreeNode,
  name: string,
  ancestors: readonly TreeNode[],
): void {
  const { within, holds } = draft.vocabulary[name];
  if (within && !ancestors.some((ancestor) => ancestor.name === within)) {
    const hint = `put it between <${within} …> and </${within}>`;
    reportWords(draft, lineOf(node), `<${name}> stands outside <${within}>`, hint);
  }
  const stranger = holds && node.children?.find((child) => !isAllowed(child, holds));
  if (!stranger) return;
  const reason = `<${name}> holds something that is no <${holds}>`;
  const hint = `write only <${holds} … /> between its tags, each on a line of its own`;
  reportWords(draft, lineOf(stranger), reason, hint);
}

const isAllowed = (child: TreeNode, holds: string) =>
  isTag(child) ? child.name === holds : child.value !== undefined && isComment(child.value);

function checkPlace(draft: Draft, node: TreeNode, name: string): void {
  const word = draft.vocabulary[name];
  const line = lineOf(node);
  if (word.place === 'block' && !isBlockTag(node)) {
    const hint = 'put its opening and closing tags on lines of their own';
    reportWords(draft, line, `<${name}> stands within a sentence`, hint);
  }
  if (word.place === 'inline' && isBlockTag(node)) {
    const hint = 'put it on the same line as other words of its sentence';
    reportWords(draft, line, `<${name}> stands outside a sentence`, hint);
  }
  const isEmpty = (node.children ?? []).every(
    (child) => child.value !== undefined && isComment(child.value),
  );
  if (word.children === 'none' && !isEmpty) {
    reportWords(draft, line, `<${name}> holds content`, `write <${name} … /> and close it at once`);
  }
  if (word.children === 'required' && isEmpty) {
    const hint = `write something between <${name}> and </${name}>`;
    reportWords(draft, line, `<${name}> is empty`, hint);
  }
}
