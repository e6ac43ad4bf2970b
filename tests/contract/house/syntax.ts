import ts from 'typescript';

/** A piece of syntax that breaks a rule. */
export interface Finding {
  /** Counted from 1. */
  line: number;
  what: string;
}

type Check = (node: ts.Node) => string | undefined;

/** Walks a TypeScript text and collects what a check objects to. */
export function findSyntax(text: string, check: Check): Finding[] {
  const source = ts.createSourceFile('read.tsx', text, ts.ScriptTarget.Latest, true, kindOf(text));
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const what = check(node);
    if (what) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      findings.push({ line: line + 1, what });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}

/** JSX and `<T>x` casts exclude each other; only a text with a closing tag is read as TSX. */
function kindOf(text: string): ts.ScriptKind {
  return /<\/|\/>/.test(text) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

/** Uses of the type `any`. */
export function findAny(text: string): Finding[] {
  return findSyntax(text, (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? 'any' : undefined));
}

/** Whether a name stands for a value of its own, not for a property or a declared member. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent))
    return parent.name !== node;
  return !ts.isTypeReferenceNode(parent);
}

const CLOCKS = new Set(['Date', 'performance', 'crypto']);

/** Clocks and randomness without a seed. */
export function findClocks(text: string): Finding[] {
  return findSyntax(text, (node) => {
    if (isMember(node, 'Math', 'random')) return 'Math.random';
    if (ts.isIdentifier(node) && CLOCKS.has(node.text) && isFreeName(node)) return node.text;
    return undefined;
  });
}

/** Members of Math that give the same bits on every machine. */
const EXACT = new Set('sqrt abs min max floor ceil round trunc sign imul clz32 fround'.split(' '));

/** Arithmetic whose last bits differ between machines: `**` and all of Math but the exact part. */
export function findInexactArithmetic(text: string): Finding[] {
  return findSyntax(text, (node) => {
    if (
      node.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
      node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken
    ) {
      return '**';
    }
    if (!ts.isIdentifier(node) || node.text !== 'Math' || !isFreeName(node)) return undefined;
    const { parent } = node;
    const member = ts.isPropertyAccessExpression(parent) ? parent.name.text : '';
    return EXACT.has(member) ? undefined : `Math.${member}`;
  });
}

function isMember(node: ts.Node, object: string, member: string): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === object &&
    node.name.text === member
  );
}
