import ts from 'typescript';
import { type Manifest, namedPackages, packageOf } from './package-use';

/** Lines by which a style sheet speaks to Tailwind rather than to the browser. */
const TAILWIND_RULE = /^\s*@(?:apply|config|custom-variant|plugin|source|theme|utility|variant)\b/m;

/** Packages a style sheet uses: what it imports, and Tailwind by its own rules. */
export function packagesOfSheet(text: string): string[] {
  const rules = text.matchAll(/^\s*@(?:import|plugin|reference)\s+['"]([^'"]+)['"]/gm);
  const imported = [...rules].flatMap(([, written]) => packageOf(written) ?? []);
  return [...new Set([...imported, ...(TAILWIND_RULE.test(text) ? ['tailwindcss'] : [])])];
}

/** Commands that the scripts of package.json start: the first word of each part of a line. */
export function commandsOf({ scripts = {} }: Manifest): string[] {
  const parts = Object.values(scripts).flatMap((line) => line.split(/&&|\|\||;|\|/));
  return parts.flatMap((part) => /^\s*(?:\w+=\S*\s+)*(\S+)/.exec(part)?.[1] ?? []);
}

/** Packages of package.json that a text mentions in quotes, or a file inside one; not its imports. */
export function packagesNamedIn(text: string, manifest: Manifest): string[] {
  const known = new Set(namedPackages(manifest));
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const name = ts.isStringLiteralLike(node) ? packageOf(node.text) : undefined;
    if (name && known.has(name) && !isImported(node)) found.add(name);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('read.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return [...found];
}

/** Whether a literal is what an `import()` loads. */
function isImported({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword;
}
