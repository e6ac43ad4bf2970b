/** Size that the snippet asks for, CSS pixels: picture, controls and odds stand side by side. */
const FRAME = { width: 960, height: 640 };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const attribute = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

/**
 * HTML that puts a scene into a page.
 * @param address whole address of the embed
 * @param title the scene's name, for those who hear the page
 */
export function embedSnippet(address: string, title: string): string {
  const parts = [
    `src="${attribute(address)}"`,
    `title="${attribute(title)} · Fall Line"`,
    `width="${FRAME.width}" height="${FRAME.height}"`,
    'style="max-width: 100%; border: 0"',
    'loading="lazy"',
  ];
  return `<iframe ${parts.join(' ')}></iframe>`;
}
