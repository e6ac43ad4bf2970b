/** Parts of an embed, in the order in which an address names them. */
export const PARTS = ['picture', 'odds', 'controls', 'words'] as const;
export type Part = (typeof PARTS)[number];

/** What an embed shows: some of its parts, or the card, which is the least worth having by itself. */
export type ShownParts = readonly Part[] | 'card';

/** Everything an embed can be asked to show: each choice of its parts, the whole first, and the card. */
export function allChoicesOfParts(): ShownParts[] {
  const choices = Array.from({ length: 2 ** PARTS.length - 1 }, (_, bits) =>
    PARTS.filter((_, part) => (bits + 1) & (1 << part)),
  );
  return [...choices.reverse(), 'card'];
}

/** Light or dark as named, or as the reader's system is. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** When the mountain begins to move: on a tap, once it is seen, or at once. */
export const STARTS = ['tap', 'visible', 'auto'] as const;
export type Start = (typeof STARTS)[number];

/** What the address of an embed says besides the state of its scene. */
export interface FrameOptions {
  parts: ShownParts;
  theme: Theme;
  start: Start;
}

/** What an address that says nothing means: the whole scene, as the reader's system is, on a tap. */
export const DEFAULT_FRAME: FrameOptions = { parts: PARTS, theme: 'auto', start: 'tap' };

const named = <Name extends string>(names: readonly Name[], text: string | null): Name => {
  const name = text?.trim().toLowerCase();
  return names.find((one) => one === name) ?? names[0];
};

/** “odds,picture” in any order; unknown parts are ignored, and none left means all. */
function parseParts(text: string | null): ShownParts {
  const asked = (text ?? '').split(',').map((part) => part.trim().toLowerCase());
  if (asked.includes('card')) return 'card';
  const parts = PARTS.filter((part) => asked.includes(part));
  return parts.length > 0 ? parts : PARTS;
}

/**
 * Reads what an address asks of an embed, such as `?parts=odds,words&theme=dark&start=auto`; what it
 * leaves out or garbles is as in `DEFAULT_FRAME`. Never throws.
 */
export function parseFrame(query: string): FrameOptions {
  const given = new URLSearchParams(query);
  return {
    parts: parseParts(given.get('parts')),
    theme: named(THEMES, given.get('theme')),
    start: named(STARTS, given.get('start')),
  };
}

/** Parts as an address names them: “card”, or “picture,odds”; empty for all of them. */
export function formatParts(parts: ShownParts): string {
  if (parts === 'card') return parts;
  const shown = PARTS.filter((part) => parts.includes(part));
  return shown.length === 0 || shown.length === PARTS.length ? '' : shown.join(',');
}

/** The shortest query, without `?`, that `parseFrame` reads back as these options. */
export function formatFrame(options: Partial<FrameOptions>): string {
  const { parts, theme, start } = { ...DEFAULT_FRAME, ...options };
  const fields = [
    ['parts', formatParts(parts)],
    ['theme', theme === DEFAULT_FRAME.theme ? '' : theme],
    ['start', start === DEFAULT_FRAME.start ? '' : start],
  ];
  return fields
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}=${text}`)
    .join('&');
}
