/** Fields that every answer of oEmbed 1.0 may have, and of which kind they are. */
const TEXTS = ['title', 'author_name', 'author_url', 'provider_name', 'provider_url'];
const THUMBNAIL = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'];
const NUMBERS = ['width', 'height', 'cache_age', 'thumbnail_width', 'thumbnail_height'];
const ADDRESSES = ['author_url', 'provider_url', 'thumbnail_url'];

const isWhole = (value: unknown) => Number.isInteger(value) && Number(value) > 0;
const isAddress = (value: unknown) =>
  typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value);

/** What in a `rich` answer is not as oembed.com, version 1.0, wants it; nothing if all is. */
export function breachesOf(answer: Readonly<Record<string, unknown>>): string[] {
  const breaches: string[] = [];
  const hold = (holds: boolean, what: string) => {
    if (!holds) breaches.push(what);
  };
  hold(answer.type === 'rich', 'type');
  hold(answer.version === '1.0', 'version');
  for (const name of ['html', 'width', 'height']) hold(name in answer, `no ${name}`);
  hold(typeof answer.html === 'string' && answer.html !== '', 'html');
  for (const name of TEXTS) hold(!(name in answer) || typeof answer[name] === 'string', name);
  for (const name of NUMBERS) hold(!(name in answer) || isWhole(answer[name]), name);
  for (const name of ADDRESSES) hold(!(name in answer) || isAddress(answer[name]), name);
  const given = THUMBNAIL.filter((name) => name in answer).length;
  hold(given === 0 || given === THUMBNAIL.length, 'a thumbnail comes with its width and height');
  return breaches;
}
