import { type Page } from '@playwright/test';

/** Computed properties that say how a thing is painted, not where it stands or how large it is. */
const PROPERTIES = [
  ...['color', 'opacity', 'fontWeight', 'fontStyle', 'fontSize', 'lineHeight', 'fontFamily'],
  ...['letterSpacing', 'textAlign', 'textDecoration', 'textDecorationLine', 'accentColor'],
  ...['backgroundColor', 'backgroundImage', 'boxShadow', 'borderRadius', 'padding'],
  ...['borderTop', 'borderRight', 'borderBottom', 'borderLeft'],
  ...['fill', 'stroke', 'strokeWidth', 'strokeDasharray'],
] as const;

type Property = (typeof PROPERTIES)[number];

/** An element that is rendered, or one of its pseudo-elements, as the browser computes it. */
export interface Painted {
  /** Tag, role and state, such as `a[aria-current=step]`, with its pseudo-element. */
  kind: string;
  paints: 'words' | 'shape' | 'control' | 'box';
  style: Record<Property, string>;
}

/** Everything rendered within a part of a page. `of`: selector. */
export async function readPainted(page: Page, of: string): Promise<Painted[]> {
  // No function is named in here: transpilers that keep names would ask for a helper of theirs.
  return page.locator(of).evaluateAll(
    (roots, properties) =>
      roots
        .flatMap((root) => [root, ...root.querySelectorAll('*')])
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => element.getClientRects().length > 0)
        .flatMap((element) => {
          const attributes = ['role', 'type', 'aria-current', 'aria-disabled', 'data-kind', 'open']
            .filter((name) => element.hasAttribute(name))
            .map((name) => `[${name}=${element.getAttribute(name)}]`);
          const states = [':checked', ':disabled'].filter((state) => element.matches(state));
          const kind = [element.localName, ...attributes, ...states].join('');
          const isShape =
            element instanceof SVGGeometryElement || element instanceof SVGTextElement;
          const hasWords = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          );
          const isControl = element.matches('input, progress');
          const own = isShape ? 'shape' : isControl ? 'control' : hasWords ? 'words' : 'box';
          return ['', '::before', '::after', '::backdrop'].flatMap((pseudo) => {
            const style = getComputedStyle(element, pseudo || null);
            const isMade =
              pseudo === '::backdrop'
                ? element.matches(':modal')
                : pseudo === '' || !/^(?:none|normal)$/.test(style.content);
            if (!isMade || style.display === 'none') return [];
            const read = Object.fromEntries(
              properties.map((name) => [name, style[name as keyof CSSStyleDeclaration]]),
            );
            const paints = pseudo === '' ? own : 'box';
            return [{ kind: kind + pseudo, paints, style: read } as unknown as Painted];
          });
        }),
    PROPERTIES,
  );
}
