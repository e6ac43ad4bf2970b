import { KEEP_PRESSES } from '../early-presses';
import { WATCH_START } from '../start-watch';
import { type IslandScripts } from './bundle-islands';

const PLACE = /\bdata-island="([^"]*)"/g;

/** Names of the islands in a page, each once. */
export function islandsIn(html: string): string[] {
  return [...new Set(Array.from(html.matchAll(PLACE), ([, name]) => name))];
}

/**
 * Adds to a page what wakes its islands; to one without any, nothing.
 * @param html a page without a runtime
 * @param root path the site is served under, empty at a root
 */
export function addIslands(html: string, scripts: IslandScripts, root: string): string {
  const names = islandsIn(html);
  if (names.length === 0) return html;
  const address = (file: string) => `${root}/${file}`;
  const preloads = scripts
    .neededBy(names)
    .map((file) => `<link rel="modulepreload" href="${address(file)}">`);
  const inline = [KEEP_PRESSES, WATCH_START].map((code) => `<script>${code}</script>`);
  const entry = `<script type="module" src="${address(scripts.entry)}"></script>`;
  const head = html.indexOf('</head>');
  return [html.slice(0, head), ...inline, ...preloads, entry, html.slice(head)].join('');
}
