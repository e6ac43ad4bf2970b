import { formatState } from '@/scenes/state/address';
import { DEFAULT_FRAME, formatParts } from '@/scenes/state/frame-options';
import { cardOf } from './card';
import { htmlAttribute } from './escape';
import { pageOf, type Taken, wordsOf } from './taken';

/** The script that knows `<fall-line-scene>`, below the site's root. */
export const ELEMENT_SCRIPT = '/fall-line-scene.js';

/** Attributes of the element; what is as it would be without them is left out. */
function attributesOf({ scene, state, frame }: Taken): string {
  const { parts, theme, start } = frame;
  const given: [string, string][] = [
    ['scene', scene.id],
    ['state', formatState(state, scene.start)],
    ['parts', formatParts(parts)],
    ['theme', theme === DEFAULT_FRAME.theme ? '' : theme],
    ['start', start === DEFAULT_FRAME.start ? '' : start],
  ];
  return given
    .filter(([, value]) => value !== '')
    .map(([name, value]) => htmlAttribute(name, value))
    .join(' ');
}

/**
 * HTML of the element and its script. What stands in it is a linked picture: all there is where the
 * script does not come. Its tags are closed, so MDX takes it as well.
 */
export function elementForm(taken: Taken): string {
  const picture = [
    htmlAttribute('src', cardOf(taken)),
    htmlAttribute('alt', wordsOf(taken)),
    'width="100%" loading="lazy"',
  ].join(' ');
  return [
    `<script type="module" ${htmlAttribute('src', `${taken.site}${ELEMENT_SCRIPT}`)}></script>`,
    `<fall-line-scene ${attributesOf(taken)}>`,
    `  <a ${htmlAttribute('href', pageOf(taken))}><img ${picture} /></a>`,
    '</fall-line-scene>',
  ].join('\n');
}
