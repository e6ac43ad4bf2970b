import ts from 'typescript';

/**
 * What may stand outside a layer: it paints nothing by itself, so no utility could lose to it, or,
 * as an import, brings sheets that are read on their own.
 */
const NO_PAINT =
  /^@(?:import|config|source|plugin|theme|utility|custom-variant|layer|font-face|property|keyframes)\b/;

/** A sheet without comments and strings, which may hold anything. */
const bare = (css: string): string =>
  css.replace(/\/\*[^]*?\*\//g, ' ').replace(/'[^'\n]*'|"[^"\n]*"/g, "''");

/** Rules of a sheet that stand in no layer and so would beat every utility; their first words. */
export function unlayeredRules(css: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let head = '';
  for (const sign of bare(css)) {
    if (depth === 0 && (sign === '{' || sign === ';')) {
      if (!NO_PAINT.test(head.trim())) found.push(head.trim());
      head = '';
    }
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (depth === 0 && sign !== ';') head += sign;
  }
  return found;
}

/** Classes that the selectors of a sheet name, each once. */
export function namedClasses(css: string): string[] {
  return [...new Set([...bare(css).matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name]) => name))];
}

/** Classes that source gives to elements: whole ones, and beginnings that a value completes. */
export interface WornClasses {
  whole: Set<string>;
  beginnings: Set<string>;
}

/** Reads the values of every `className` in TypeScript texts. */
export function wornClasses(texts: readonly string[]): WornClasses {
  const worn: WornClasses = { whole: new Set(), beginnings: new Set() };
  for (const text of texts) {
    const source = ts.createSourceFile('read.tsx', text, ts.ScriptTarget.Latest, true);
    visit(source, (node) => {
      const value = classValue(node);
      if (value) visit(value, (part) => addClasses(part, worn));
    });
  }
  return worn;
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/** The value given under the name `className`: in JSX, an object, or as what is usual. */
function classValue(node: ts.Node): ts.Node | undefined {
  const isGiven =
    ts.isJsxAttribute(node) || ts.isPropertyAssignment(node) || ts.isBindingElement(node);
  return isGiven && node.name.getText() === 'className' ? node.initializer : undefined;
}

function addClasses(node: ts.Node, { whole, beginnings }: WornClasses): void {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    node.text.split(/\s+/).forEach((name) => whole.add(name));
  }
  if (!ts.isTemplateExpression(node)) return;
  for (const text of [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]) {
    const words = text.split(/\s+/);
    const last = words.pop();
    words.forEach((name) => whole.add(name));
    if (last) beginnings.add(last);
  }
}

/** Classes of a sheet that nothing wears. */
export function unwornClasses(css: string, { whole, beginnings }: WornClasses): string[] {
  return namedClasses(css).filter(
    (name) => !whole.has(name) && ![...beginnings].some((start) => name.startsWith(start)),
  );
}
