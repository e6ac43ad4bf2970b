/** An attribute of a word in MDX; `value` is a string, an expression, or null for a bare name. */
export interface TreeAttribute {
  type: string;
  name?: string;
  value?: string | { type: string; value: string; data?: object } | null;
}

/** A node of the Markdown tree (mdast with its MDX extension), as far as the passes read it. */
export interface TreeNode {
  type: string;
  position?: {
    start: { line: number; column: number };
    end: { line: number; column: number };
  };
  children?: TreeNode[];
  /** Text, code or the source of an expression. */
  value?: string;
  /** Level of a heading, 1…6. */
  depth?: number;
  /** Name of an MDX word; null for a fragment. */
  name?: string | null;
  attributes?: TreeAttribute[];
  /** Address of a link or picture. */
  url?: string;
  alt?: string | null;
}

export const lineOf = (node: TreeNode): number => node.position?.start.line ?? 1;

/** Whether the node is a tag: standing by itself (`block`) or within a sentence. */
export const isTag = (node: TreeNode): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const isBlockTag = (node: TreeNode): boolean => node.type === 'mdxJsxFlowElement';

/** A comment, the one expression that says nothing. */
export const isComment = (expression: string): boolean =>
  expression.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim() === '';

/** Every node of the tree in reading order, with the nodes around it, outermost first. */
export function* walk(
  node: TreeNode,
  ancestors: readonly TreeNode[] = [],
): Generator<{ node: TreeNode; ancestors: readonly TreeNode[] }> {
  yield { node, ancestors };
  for (const child of node.children ?? []) yield* walk(child, [...ancestors, node]);
}
