import { frameHeight } from '../embed/frame-height';
import { htmlAttribute, jsxAttribute } from './escape';
import { embedOf, nameOf, type Taken } from './taken';

type Attribute = readonly [name: string, value: string];

/**
 * What a frame is told. No `style`: MDX does not take it as text, and hosts strip or forbid it. A
 * width in percent and a height in numbers hold in every host.
 */
const attributesOf = (taken: Taken): readonly Attribute[] => [
  ['src', embedOf(taken)],
  ['title', nameOf(taken)],
  ['width', '100%'],
  ['height', String(frameHeight(taken.scene.id, taken.frame.parts))],
];

/** HTML of a frame with the scene in its state; no script, no style. */
export function htmlForm(taken: Taken): string {
  const attributes: Attribute[] = [
    ...attributesOf(taken),
    ['frameborder', '0'],
    ['loading', 'lazy'],
  ];
  return `<iframe ${attributes.map(([name, value]) => htmlAttribute(name, value)).join(' ')}></iframe>`;
}

/** The same frame in JSX, for MDX and React. */
export function mdxForm(taken: Taken): string {
  const attributes: Attribute[] = [
    ...attributesOf(taken),
    ['frameBorder', '0'],
    ['loading', 'lazy'],
  ];
  const lines = attributes.map(([name, value]) => `  ${jsxAttribute(name, value)}`);
  return ['<iframe', ...lines, '/>'].join('\n');
}
