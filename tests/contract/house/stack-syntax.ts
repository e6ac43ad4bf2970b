import ts from 'typescript';
import { type Finding, findSyntax } from './syntax';

/** Whether a JSX element is an object of three, not a component: its name begins in lower case. */
const isOfThree = (tag: ts.JsxTagNameExpression) => /^[a-z]/.test(tag.getText());

/** The class that fiber looks up for a JSX name: `mesh` is Mesh, and so is `threeMesh`. */
function classOf(tag: ts.JsxTagNameExpression): string {
  const name = tag.getText().replace(/^three(?=[A-Z])/, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** JSX elements whose class fiber was not given; it fails on one only when it mounts. */
export function findUnknownClasses(text: string, known: readonly string[]): Finding[] {
  return findSyntax(text, (node) => {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return undefined;
    const isKnown = !isOfThree(node.tagName) || known.includes(classOf(node.tagName));
    return isKnown ? undefined : `<${node.tagName.getText()}>`;
  });
}

/** Props `uniforms`, a component's too: handed on, fiber copies them, and numbers stop arriving. */
export function findUniformsProps(text: string): Finding[] {
  return findSyntax(text, (node) => {
    if (!ts.isJsxAttribute(node) || node.name.getText() !== 'uniforms') return undefined;
    return `<${node.parent.parent.tagName.getText()} uniforms>`;
  });
}

/** The part of an import that stays once types are gone: names, or `*` for all there is. */
function takenBy({ importClause }: ts.ImportDeclaration): string[] {
  if (!importClause) return ['*'];
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  const { name, namedBindings } = importClause;
  const names =
    namedBindings && ts.isNamedImports(namedBindings)
      ? namedBindings.elements.filter(({ isTypeOnly }) => !isTypeOnly)
      : undefined;
  const whole = name || !names ? ['*'] : [];
  return [...whole, ...(names ?? []).map((one) => (one.propertyName ?? one.name).text)];
}

/** What a file takes from a package besides `allowed`; by another of its doors, or on to others. */
export function findTaken(text: string, from: string, allowed: readonly string[]): Finding[] {
  return findSyntax(text, (node) => {
    const place = placeOf(node);
    if (place !== from && !place?.startsWith(`${from}/`)) return undefined;
    const taken = ts.isImportDeclaration(node) ? takenBy(node) : ['*'];
    const wrong = place === from ? taken.filter((name) => !allowed.includes(name)) : taken;
    return wrong.length > 0 ? `${wrong.join(', ')} from ${place}` : undefined;
  });
}

/** Where an `import`, an `export … from` or an `import()` leads. */
function placeOf(node: ts.Node): string | undefined {
  let place: ts.Node | undefined;
  if (ts.isImportDeclaration(node)) place = node.moduleSpecifier;
  else if (ts.isExportDeclaration(node) && !node.isTypeOnly) place = node.moduleSpecifier;
  else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    place = node.arguments[0];
  return place && ts.isStringLiteralLike(place) ? place.text : undefined;
}

/** Names of the time when a part of the world was built by a program, not by components. */
const OLD_NAMES = new Set(['WorldPart', 'PartView']);

/** Uses of those names, also where they are declared. */
export function findOldNames(text: string): Finding[] {
  return findSyntax(text, (node) =>
    ts.isIdentifier(node) && OLD_NAMES.has(node.text) ? node.text : undefined,
  );
}

/** Classes of three that the JSX of some texts names. */
export function classesNamed(texts: readonly string[]): Set<string> {
  const named = new Set<string>();
  for (const text of texts) {
    findSyntax(text, (node) => {
      if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))
        named.add(classOf(node.tagName));
      return undefined;
    });
  }
  return named;
}
