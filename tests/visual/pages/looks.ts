import { type Page } from '@playwright/test';
import { type Painted, readPainted } from './read-painted';

/** Colours as a browser computes them; those of a mixture are shares of 1. */
const COLOUR = /(rgba?|color)\((?:srgb )?([^()]*)\)/g;

const CLEAR = /^#......00$/;

/**
 * The looks of a part of a page: for each kind of thing that paints something, how it is painted,
 * each look once, sorted. It says nothing of words, counts, sizes and places, so an edit of the
 * text leaves it as it is. `of`: selector.
 */
export async function looksOf(page: Page, of: string): Promise<string[]> {
  const looks = (await readPainted(page, of)).map(lookOf);
  return [...new Set(looks.filter((look) => look !== ''))].sort();
}

/** How one thing is painted, in a line; empty where it paints nothing. */
export function lookOf({ kind, paints, style }: Painted): string {
  const plain = Object.fromEntries(
    Object.entries(style).map(([name, value]) => [name, plainValue(value)]),
  ) as Painted['style'];
  const own = { words, control, shape, box: () => [] }[paints](plain);
  const parts = [...own, ...(paints === 'shape' ? [] : boxOf(plain))].filter(Boolean);
  if (parts.length === 0) return '';
  if (plain.opacity !== '1') parts.push(`opacity ${plain.opacity}`);
  return `${kind}: ${parts.join(', ')}`;
}

type Style = Painted['style'];

const unless = (value: string, usual: string, name = ''): string =>
  value === usual ? '' : `${name} ${value}`.trim();

const words = (style: Style): string[] => [
  `${style.fontWeight} ${style.fontSize}/${style.lineHeight} ${style.fontFamily.split(',')[0]} ${style.color}`,
  unless(style.fontStyle, 'normal'),
  unless(style.letterSpacing, 'normal', 'spaced'),
  unless(style.textAlign, 'start', 'to'),
  style.textDecorationLine === 'none' ? '' : style.textDecoration,
];

const control = (style: Style): string[] => [`accent ${style.accentColor}`, ...words(style)];

const shape = (style: Style): string[] => [
  `fill ${style.fill}`,
  style.stroke === 'none' ? '' : `stroke ${style.stroke} ${style.strokeWidth}`,
  unless(style.strokeDasharray, 'none', 'dashes'),
];

/** Ground, border and shadow; room and corners only where one of these shows them. */
function boxOf(style: Style): string[] {
  const { borderTop, borderRight, borderBottom, borderLeft } = style;
  const sides = [borderTop, borderRight, borderBottom, borderLeft].map((side) =>
    side.startsWith('0px') ? 'no' : side,
  );
  const border = new Set(sides).size === 1 ? sides[0] : sides.join(' / ');
  const shown = [
    unless(border, 'no', 'border'),
    CLEAR.test(style.backgroundColor) ? '' : `ground ${style.backgroundColor}`,
    unless(style.backgroundImage, 'none'),
    unless(style.boxShadow, 'none', 'shadow'),
  ];
  if (shown.every((part) => part === '')) return [];
  return [
    ...shown,
    unless(style.padding, '0px', 'room'),
    unless(style.borderRadius, '0px', 'round'),
  ];
}

/** A computed value with its colours as eight hexadecimal digits and its numbers rounded. */
function plainValue(value: string): string {
  const coloured = value.replace(COLOUR, (_, form: string, numbers: string) => {
    const [red, green, blue, alpha = 1] = numbers.split(/[\s,/]+/).map(Number);
    const scale = form === 'color' ? 255 : 1;
    return `#${[red * scale, green * scale, blue * scale, alpha * 255].map(hexadecimal).join('')}`;
  });
  return coloured.replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
}

function hexadecimal(channel: number): string {
  const whole = Math.round(Math.min(255, Math.max(0, channel)));
  return whole.toString(16).padStart(2, '0');
}
