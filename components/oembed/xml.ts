import { type RichAnswer } from './answer';
import { inMarkup } from '../share/escape';

/** An answer as XML: each field an element, in their order. */
export function xmlOf(answer: RichAnswer): string {
  const fields = Object.entries(answer).map(([name, value]) => {
    return `  <${name}>${inMarkup(String(value))}</${name}>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    '<oembed>',
    ...fields,
    '</oembed>',
    '',
  ].join('\n');
}
