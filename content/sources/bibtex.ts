import { type Source } from './source';

/** Characters that TeX reads as commands, and how they are written instead. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
};

const escaped = (text: string): string =>
  text.replace(/[\\~^{}]|[#$%&_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);

/** Number of an arXiv paper where a venue names one: “NeurIPS 2022, arXiv 2203.02155”. */
const arxivNumber = (venue: string): string | undefined =>
  /arXiv (\d{4}\.\d{4,5})/.exec(venue)?.[1];

/**
 * A source as a BibTeX entry, titles in double braces so that their capitals stay.
 * @param key by which a text cites it; the source's id does well
 */
export function bibtex(key: string, source: Source): string {
  const { authors, more, title, year, venue, url } = source;
  const eprint = arxivNumber(venue);
  const fields: [string, string | undefined][] = [
    ['author', [...authors.map(escaped), ...(more ? ['others'] : [])].join(' and ')],
    ['title', `{${escaped(title)}}`],
    ['year', String(year)],
    ['howpublished', escaped(venue)],
    ['eprint', eprint],
    ['archiveprefix', eprint && 'arXiv'],
    ['url', url],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}
