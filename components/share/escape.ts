/** What ends an attribute, begins an entity, or turns letters round where nobody sees why. */
const IN_HTML = /[&<>"\n\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in HTML or XML, between tags or in an attribute of double quotes. */
export const inMarkup = (text: string): string =>
  text.replace(IN_HTML, (sign) => NAMED[sign] ?? `&#${sign.charCodeAt(0)};`);

/** `name="value"` in HTML: whatever the value holds, it stays one attribute. */
export const htmlAttribute = (name: string, value: string): string =>
  `${name}="${inMarkup(value)}"`;

/** What JSX reads otherwise than it stands, or an editor shows otherwise. */
const NOT_PLAIN = /[&<>"{}\\\n\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The same in JSX: as a string expression where the value is not plain. */
export function jsxAttribute(name: string, value: string): string {
  if (!NOT_PLAIN.test(value)) return `${name}="${value}"`;
  const literal = JSON.stringify(value).replace(
    /[\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
  );
  return `${name}={${literal}}`;
}

/** Words in Markdown that mean nothing but themselves, in one line; in MDX as well. */
export const markdownText = (text: string): string =>
  text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_~[\]{}<>&|$]/g, (sign) => `\\${sign}`);

/** An address between the brackets of a link in Markdown. */
export const markdownAddress = (address: string): string =>
  address.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
