import { formatParts, parseFrame } from '@/scenes/state/frame-options';

const DARK = '(prefers-color-scheme: dark)';

/** Has pictures follow a theme, also those that are still to be parsed: the browser asks the system alone. */
function followTheme(page: Document, media: 'all' | 'not all'): void {
  const follow = () => {
    for (const source of page.querySelectorAll<HTMLSourceElement>(`source[media*="${DARK}"]`)) {
      source.media = source.media.replace(DARK, media);
    }
  };
  const parsing = new MutationObserver(follow);
  parsing.observe(page, { childList: true, subtree: true });
  page.addEventListener('DOMContentLoaded', () => {
    parsing.disconnect();
    follow();
  });
}

/**
 * Marks a page with what its address asks of an embed: `data-parts` for a part of it, `data-theme` for
 * a light of its own. `styles/embed.css` does the rest.
 */
export function dressFrame(page: Document, query: string): void {
  const { parts, theme } = parseFrame(query);
  const { dataset } = page.documentElement;
  const shown = formatParts(parts);
  if (shown !== '') dataset.parts = shown.replaceAll(',', ' ');
  if (theme === 'auto') return;
  dataset.theme = theme;
  followTheme(page, theme === 'dark' ? 'all' : 'not all');
}
