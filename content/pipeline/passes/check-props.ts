import { type PropRule, type Word, type WrittenProps } from '@/content/vocabulary/word';
import { type Literal, literalOf } from '../attributes';
import { type Draft, type Pass, reportWords } from '../draft';
import { hintForName } from '../nearest';
import { type TreeNode, isTag, lineOf, walk } from '../tree';

type Mistake = { reason: string; hint: string };

/** Each word has the props that it needs, no others, and values that exist. */
export const checkProps: Pass = {
  name: 'props',
  run(draft) {
    for (const { node } of walk(draft.tree)) {
      if (!isTag(node) || !node.name) continue;
      if (!Object.hasOwn(draft.vocabulary, node.name)) continue;
      checkWord(draft, node, node.name, draft.vocabulary[node.name]);
    }
  },
};

function checkWord(draft: Draft, node: TreeNode, name: string, word: Word): void {
  const report = ({ reason, hint }: Mistake) => reportWords(draft, lineOf(node), reason, hint);
  const known = Object.keys(word.props);
  const written: Record<string, Literal> = {};
  const seen = new Set<string>();
  let sound = true;
  for (const attribute of node.attributes ?? []) {
    if (attribute.name === undefined) continue;
    const prop = attribute.name;
    if (seen.has(prop)) report({ reason: `<${name}> has ${prop} twice`, hint: 'keep one' });
    seen.add(prop);
    if (!known.includes(prop)) {
      const hint = known.length > 0 ? hintForName(prop, known) : 'it takes none';
      report({ reason: `<${name}> has no prop "${prop}"`, hint });
      continue;
    }
    const value = literalOf(attribute);
    const mistake = checkValue(`<${name}> ${prop}`, word.props[prop], value);
    // A value that is code has been reported by the pass before.
    if (mistake && (value !== undefined || !isCode(attribute.value))) report(mistake);
    if (mistake) sound = false;
    else if (value !== undefined) written[prop] = value;
  }
  for (const [prop, rule] of Object.entries(word.props)) {
    if (!rule.required || seen.has(prop)) continue;
    sound = false;
    report({ reason: `<${name}> has no ${prop}`, hint: `write ${prop}=${exampleOf(rule)}` });
  }
  const together = sound ? word.check?.(written as WrittenProps) : undefined;
  if (together) report({ ...together, reason: `<${name}> ${together.reason}` });
}

const isCode = (value: unknown) => typeof value === 'object' && value !== null;

function exampleOf(rule: PropRule): string {
  if (rule.kind === 'number') return `{${rule.least}}`;
  return rule.kind === 'name' ? `"${rule.names[0]}"` : '"…"';
}

function checkValue(
  where: string,
  rule: PropRule,
  value: Literal | undefined,
): Mistake | undefined {
  if (rule.kind === 'number') {
    const within = typeof value === 'number' && value >= rule.least && value <= rule.most;
    const hint = `write a number from ${rule.least} to ${rule.most} in braces, such as {${rule.least}}`;
    return within ? undefined : { reason: `${where} is ${value ?? 'empty'}`, hint };
  }
  const text = typeof value === 'string' ? value.trim() : '';
  if (typeof value === 'number') {
    return { reason: `${where} is a number`, hint: `write it as ${exampleOf(rule)}` };
  }
  if (text === '') return { reason: `${where} is empty`, hint: `write it as ${exampleOf(rule)}` };
  if (rule.kind === 'name' && !rule.names.includes(text)) {
    return {
      reason: `${where}: unknown ${rule.noun} "${text}"`,
      hint: hintForName(text, rule.names),
    };
  }
  if (rule.kind === 'text' && rule.pattern && !rule.pattern.test(text)) {
    return { reason: `${where} is "${text}"`, hint: rule.hint ?? `match ${rule.pattern}` };
  }
  return undefined;
}
