import { type Part, type Start, type Theme } from '@/scenes/state/frame-options';

/** What each part of an embed is; `card` is the least of it that is worth having. */
export const PART_WORDS: Readonly<Record<Part | 'card', string>> = {
  picture: 'the still, and the mountain once it moves',
  odds: 'where the runs end, as bars and numbers',
  controls: 'the inputs, and the way back to the start',
  words: 'what can be seen, in words',
  card: 'picture, title and odds in little, for a list or a side column',
};

export const THEME_WORDS: Readonly<Record<Theme, string>> = {
  auto: 'as the reader’s device is set',
  light: 'light, on every device',
  dark: 'dark, on every device',
};

export const START_WORDS: Readonly<Record<Start, string>> = {
  tap: 'once the reader asks for it',
  visible: 'once the embed is in sight',
  auto: 'at once: the most data and work, so best for one embed on a page',
};
