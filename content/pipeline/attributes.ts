import { type TreeAttribute, type TreeNode } from './tree';

/** A value an author may give: text or a number. Anything else would be code. */
export type Literal = string | number;

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)$/;
const QUOTED = /^(?:'([^'\\]*)'|"([^"\\]*)"|`([^`\\$]*)`)$/;

/** Reads `{4096}` or `{'text'}`; undefined for any other expression. */
export function readLiteral(expression: string): Literal | undefined {
  const source = expression.trim();
  if (NUMBER.test(source)) return Number(source);
  const quoted = QUOTED.exec(source);
  return quoted ? (quoted[1] ?? quoted[2] ?? quoted[3]) : undefined;
}

/** The value of an attribute; undefined when it has none or is not a plain literal. */
export function literalOf(attribute: TreeAttribute): Literal | undefined {
  const { value } = attribute;
  if (value === null || value === undefined) return undefined;
  return typeof value === 'string' ? value : readLiteral(value.value);
}

export function attributeOf(node: TreeNode, name: string): Literal | undefined {
  const found = node.attributes?.find((attribute) => attribute.name === name);
  return found && literalOf(found);
}

export const textOf = (node: TreeNode, name: string): string =>
  String(attributeOf(node, name) ?? '');

/** Gives a word a value, or a list of them, that the pipeline knows and the author need not write. */
export function setAttribute(
  node: TreeNode,
  name: string,
  value: Literal | readonly Literal[],
): void {
  const others = (node.attributes ?? []).filter((attribute) => attribute.name !== name);
  node.attributes = [...others, { type: 'mdxJsxAttribute', name, value: encode(value) }];
}

const literalNode = (value: Literal) => ({ type: 'Literal', value, raw: JSON.stringify(value) });

/** MDX wants the parsed form (ESTree) of an expression beside its source. */
function encode(value: Literal | readonly Literal[]): TreeAttribute['value'] {
  if (typeof value === 'string') return value;
  const expression =
    typeof value === 'number'
      ? literalNode(value)
      : { type: 'ArrayExpression', elements: value.map(literalNode) };
  const body = [{ type: 'ExpressionStatement', expression }];
  const estree = { type: 'Program', sourceType: 'module', comments: [], body };
  const raw = JSON.stringify(value);
  return { type: 'mdxJsxAttributeValueExpression', value: raw, data: { estree } };
}
