import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GATES } from '@/scenes/ids';
import { HEADINGS, TURNS } from '@/scenes/model/geometry';
import { MountainSolver } from '@/scenes/model/solver';
import { checkState } from '@/scenes/model/state';
import { formatState, parseState } from '@/scenes/state/address';
import { nearestScene } from '@/scenes/state/nearest';
import {
  FIELD_RANGES,
  FIELDS,
  type NumberField,
  type SceneState,
} from '@/scenes/state/scene-state';
import { shipped, sum } from '../model/shipped';
import { legalScene } from './scene-states';

const value = fc.oneof(
  fc.double().map(String),
  fc.double({ min: -1, max: 2.5, noNaN: true }).map(String),
  fc.integer().map(String),
  fc.constantFrom('NaN', '-Infinity', '', '0x1f', '1e400', '-0', '٣', 'null', '[]', '__proto__'),
  fc.constantFrom('on', 'off', 'refilled', 'trained', '0.8', 'lrlrf', ...GATES),
  fc.constantFrom('24d-40a', '63e-1a-1b', '0a-64a-5f-7c', '-', '12', '7b7c'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...FIELDS, 'state') },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const part = fc.tuple(name, value, fc.boolean()).map(([field, text, encoded]) => {
  return `${field}=${encoded ? new URLSearchParams([['', text]]).toString().slice(1) : text}`;
});
/** Addresses as nobody should write them. */
const address = fc
  .array(part, { minLength: 4, maxLength: 16, size: 'max' })
  .map((parts) => `?${parts.join('&')}`);

function expectLegal(state: SceneState): void {
  checkState(state);
  for (const [field, { least, most }] of Object.entries(FIELD_RANGES)) {
    const found = state[field as NumberField];
    if (typeof found === 'string') continue;
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(most);
    expect(Object.is(found, -0)).toBe(false);
  }
  const turns = state.forks.map(({ turn }) => turn);
  expect(turns).toEqual([...new Set(turns)].sort((a, b) => a - b));
  for (const { turn, way } of state.forks) {
    expect(turn >= 1 && turn <= TURNS && way >= 0 && way < HEADINGS).toBe(true);
  }
  expect(nearestScene(state)).toEqual(state);
}

describe('a thousand random addresses', () => {
  it('all become a legal, settled state that can be written and read again', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(address, legalScene, (query, base) => {
        const state = parseState(query, base);
        expectLegal(state);
        expect(parseState(formatState(state, base), base)).toEqual(state);
        seen.add(formatState(parseState(query)));
      }),
      { numRuns: 1000 },
    );
    expect(seen.size).toBeGreaterThan(300);
  });

  it('all have odds that are odds', () => {
    const solver = new MountainSolver(shipped);
    fc.assert(
      fc.property(address, (query) => {
        const state = parseState(query);
        const odds = solver.show(state).valleyOdds(state.gate);
        expect(odds.every((chance) => chance > 0 && chance < 1)).toBe(true);
        expect(Math.abs(sum(odds) - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 150 },
    );
  });

  it('may as well be objects of anything', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FIELDS), fc.anything()), (loose) =>
        expectLegal(nearestScene(loose)),
      ),
      { numRuns: 300 },
    );
  });
});

describe('the table of the contract', () => {
  const table = readFileSync(new URL('../../../scenes/state/README.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('has a line for every field, in order', () => {
    expect(table.map((cells) => cells[1].replaceAll('`', ''))).toEqual([...FIELDS]);
  });

  it.each(Object.entries(FIELD_RANGES))('gives the range of %s as it is', (field, range) => {
    const cells = table.find((row) => row[1] === `\`${field}\``) ?? [];
    const shown = cells[2].replaceAll('−', '-').match(/(-?[\d.]*\d)…(-?[\d.]*\d)/);
    const { least, most } = range;
    if (field === 'second') expect(cells[2]).toBe('the same');
    else expect(shown?.slice(1).map(Number)).toEqual([least, most]);
  });

  it('gives the default of every field as it is', () => {
    const wanted = parseState('');
    for (const cells of table) {
      const field = cells[1].replaceAll('`', '') as keyof SceneState;
      const shown = cells[3].replaceAll('`', '');
      if (field === 'picks' || field === 'forks') expect(shown).toBe('none');
      else if (field === 'light') expect(shown).toBe('on');
      else expect(shown).toBe(String(wanted[field]));
    }
  });
});
