/** Type as a page without any design has it, in the site's own letters; the still as it stands there. */
const BASE_STYLES = `
  body { max-width: 40rem; margin: 2rem; font: 1.1875rem/1.5 var(--font-serif), Georgia, serif; }
  h1, h2, h3, nav, button, label { font-family: var(--font-sans), sans-serif; }
  picture { position: absolute; inset: 0; z-index: -1; height: 100vh; opacity: 0.3; }
  img { width: 100%; height: 100%; object-fit: cover; }`;

/** What a page names, scripts, or wears beyond its words. */
const NOT_WORDS =
  /<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*>|<style\b[^>]*>[\s\S]*?<\/style>/g;
const WORN = /\s(?:class|style|data-[\w-]+)="[^"]*"/g;
const PICTURE = /<picture\b[\s\S]*?<\/picture>/g;

/**
 * The bare page beside which a page is measured: its words as they are served, its first still, its
 * typefaces, and nothing else. No script, no link, one short sheet within the page.
 * @param html a page of the export
 * @param sheet its style sheets: `@font-face` rules and the names of the families are taken
 */
export function barePage(html: string, sheet: string): string {
  const faces = sheet.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const names = sheet.match(/--font-(?:serif|sans):"[^;}]*/g) ?? [];
  const fonts = faces.join('').replaceAll('url(../', 'url(/_next/static/');
  const styles = `${fonts}:root{${names.join(';')}}${BASE_STYLES}`;
  let pictures = 0;
  return html
    .replace(NOT_WORDS, '')
    .replace(PICTURE, (picture) => (pictures++ === 0 ? picture : ''))
    .replace(WORN, '')
    .replace('</head>', `<style>${styles}</style></head>`);
}
