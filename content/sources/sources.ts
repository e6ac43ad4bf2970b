import { FAILURE_SOURCES } from './failures';
import { INSIDE_SOURCES } from './inside';
import { LEARNING_SOURCES } from './learning';
import { LIMIT_SOURCES } from './limits';
import { RATING_SOURCES } from './ratings';
import { type Source } from './source';
import { TRUST_SOURCES } from './trust';

const ENTRIES = {
  ...LEARNING_SOURCES,
  ...INSIDE_SOURCES,
  ...RATING_SOURCES,
  ...LIMIT_SOURCES,
  ...TRUST_SOURCES,
  ...FAILURE_SOURCES,
};

/** Id of a source, as an author writes it in `<Cite source="…" />`. */
export type SourceId = keyof typeof ENTRIES;

/** Every source, by id. */
export const SOURCES: Readonly<Record<SourceId, Source>> = ENTRIES;

export const isSourceId = (id: string): id is SourceId => Object.hasOwn(ENTRIES, id);

export const SOURCE_IDS: readonly SourceId[] = Object.keys(ENTRIES).filter(isSourceId);

/** Authors and year as a citation in running text gives them: “Li et al. 2022”. */
export function authorYear({ authors, more, year }: Source): string {
  const families = authors.map(familyName);
  const isPair = families.length === 2 && !more;
  const others = families.length > 1 || more ? ' et al.' : '';
  return `${isPair ? families.join(' and ') : `${families[0]}${others}`} ${year}`;
}

/** Last word of a name; the name itself where it is one of an organisation. */
const familyName = (name: string) => name.split(' ').at(-1) ?? name;
