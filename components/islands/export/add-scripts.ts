import { TELL_HEIGHT, TELLS_HEIGHT } from '../../embed/tell-height';
import { KEEP_PRESSES } from '../early-presses';
import { FRAMED_404, HAS_FRAMED, OUT_OF_FRAMES } from '../framed-404';
import { HAS_PAPER, PAPER_STILLS } from '../paper-stills';
import { PICTURES_AGAIN } from '../pictures-again';
import { WATCH_START } from '../start-watch';
import { type IslandScripts } from './bundle-islands';

const PLACE = /\bdata-island="([^"]*)"/g;

/** Names of the islands in a page, each once. */
export function islandsIn(html: string): string[] {
  return [...new Set(Array.from(html.matchAll(PLACE), ([, name]) => name))];
}

const inline = (code: string) => `<script>${code}</script>`;

/**
 * What wakes some islands: what they need, and the entry, which is the only script that is named.
 * Asynchronous, since browsers go to the place an address names only when no script is to come first.
 * None of it comes before what the words are painted with.
 */
function wakers(names: readonly string[], scripts: IslandScripts, root: string): string[] {
  const preloads = scripts
    .neededBy(names)
    .map((file) => `<link rel="modulepreload" fetchpriority="low" href="${root}/${file}">`);
  const entry = `<script type="module" async fetchpriority="low" src="${root}/${scripts.entry}"></script>`;
  return [inline(KEEP_PRESSES), inline(WATCH_START), ...preloads, entry];
}

/** What marks a page for a frame. */
const EMBED = 'class="embed-page"';

/**
 * Adds to a page what wakes its islands, what brings its pictures to paper and asks for them again,
 * and what makes a 404 page fit for frames; to one without any of these, nothing. An embed tells its
 * height at its end.
 * @param html a page without a runtime
 * @param root path the site is served under, empty at a root
 * @param frameStart what an embed begins with, before it is painted
 */
export function addScripts(
  html: string,
  scripts: IslandScripts,
  root: string,
  frameStart: string,
): string {
  const names = islandsIn(html);
  const added = [
    ...(html.includes(EMBED) ? [inline(frameStart)] : []),
    ...(html.includes(HAS_FRAMED) ? [OUT_OF_FRAMES, inline(FRAMED_404)] : []),
    ...(html.includes(HAS_PAPER) ? [inline(PAPER_STILLS), inline(PICTURES_AGAIN)] : []),
    ...(names.length > 0 ? wakers(names, scripts, root) : []),
  ];
  const head = html.indexOf('</head>');
  const whole = [html.slice(0, head), ...added, html.slice(head)].join('');
  if (!html.includes(TELLS_HEIGHT)) return whole;
  return whole.replace('</body>', (end) => inline(TELL_HEIGHT) + end);
}
