import { formatFrame } from '@/scenes/state/frame-options';
import { ELEMENT_FILE } from '../element/element-file';
import { cardOf } from './card';
import { htmlAttribute } from './escape';
import { pageOf, type Taken, wordsOf } from './taken';

/** Attributes of the element; what is as it would be without them is left out. */
function attributesOf({ scene, frame, pathOf }: Taken): string {
  const [, state = ''] = pathOf('scenes').split('?');
  const given: [string, string][] = [
    ['scene', scene.id],
    ...(state === '' ? [] : [['state', state] satisfies [string, string]]),
    ...new URLSearchParams(formatFrame(frame)),
  ];
  return given.map(([name, value]) => htmlAttribute(name, value)).join(' ');
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
    `<script type="module" ${htmlAttribute('src', `${taken.site}/${ELEMENT_FILE}`)}></script>`,
    `<fall-line-scene ${attributesOf(taken)}>`,
    `  <a ${htmlAttribute('href', pageOf(taken))}><img ${picture} /></a>`,
    '</fall-line-scene>',
  ].join('\n');
}
