import fc from 'fast-check';
import { type StateName } from '@/scenes/ids';
import { describe, expect, it } from 'vitest';
import { NAMED_STATES } from '@/scenes/model/state';
import { formatState, parseState, sameState } from '@/scenes/state/address';
import { PRESETS } from '@/scenes/state/presets';
import { DEFAULT_STATE, FIELDS, type SceneState } from '@/scenes/state/scene-state';
import { legalScene } from './scene-states';

const FROM_DEFAULT: [string, Partial<SceneState>][] = [
  ['?gate=bomb&fences=0.6&temperature=1.2', { gate: 'bomb', fences: 0.6, temperature: 1.2 }],
  ['', {}],
  ['?', {}],
  // out of range: the nearest legal one
  ['fences=7&temperature=0&pushes=-2', { fences: 1, temperature: 0.5, pushes: 0 }],
  ['runs=99999&seed=0&n=-4', { runs: 4096, seed: 1, n: 0 }],
  ['n=1e9&fences=1e999', { n: 10_000, fences: 1 }],
  ['gate=-3', { gate: -0.95 }],
  // onto the grid
  ['fences=0.123456&pushes=2.6&gate=.1', { fences: 0.12, pushes: 3, gate: 0.1 }],
  // where a gate on show stands, the position is that gate
  ['gate=-0.46&second=0.88', { gate: 'bomb', second: 'obscure' }],
  // unknown, empty or no number: the default
  ['fences=&temperature=warm&runs=NaN&n=0x10', {}],
  ['gate=hearsay', {}],
  ['gate=constructor&state=toString', {}],
  ['light=maybe&ground=grass&filter=', {}],
  ['fences=0,5', {}],
  ['%E0%A4%A&fences=%', {}],
  ['colour=red&v=2', {}],
  // of a field given twice, the first counts
  ['fences=0.2&fences=0.9', { fences: 0.2 }],
  ['FENCES=1&gate=BOMB&light= Off ', { gate: 'bomb', light: false }],
  ['picks=lrxfl', { picks: ['left', 'right', 'fifty', 'left'] }],
  // turns by number and letter: in order, one a turn, the rest passed over
  [
    'forks=40a-24d',
    {
      forks: [
        { turn: 24, way: 3 },
        { turn: 40, way: 0 },
      ],
    },
  ],
  ['forks=5e-5a-0a-64a-7f-x-12-1.5c-', { forks: [{ turn: 5, way: 4 }] }],
  ['forks=', {}],
  // what the ground makes idle
  ['filter=0.8', {}],
  ['ground=refilled&filter=0.7&runs=3', { ground: 'refilled', filter: 0.8 }],
  // a preset, and what goes on top
  ['state=refilled-80-fenced', { ground: 'refilled', filter: 0.8, fences: 1 }],
  ['fences=0.5&state=fenced', { fences: 0.5 }],
  ['state=unwatched', { fences: 1, light: false, likeness: 0.15 }],
];

describe('parseState', () => {
  it.each(FROM_DEFAULT)('reads %j', (query, change) => {
    expect(parseState(query)).toEqual({ ...DEFAULT_STATE, ...change });
  });

  it('takes what the address leaves out or garbles from the base', () => {
    const base: SceneState = { ...DEFAULT_STATE, gate: 'bomb', fences: 1, n: 100 };
    expect(parseState('temperature=1.5&gate=lake', base)).toEqual({ ...base, temperature: 1.5 });
  });

  it('has the five named states as presets', () => {
    const named: StateName[] = ['fresh', 'trained', 'fenced', 'unwatched', 'refilled'];
    const parsed = named.map((name) => parseState(`state=${name}`));
    named.forEach((name, i) => expect(parsed[i]).toEqual({ ...DEFAULT_STATE, ...PRESETS[name] }));
    expect(new Set(parsed.map((state) => JSON.stringify(state))).size).toBe(named.length);
    expect(PRESETS.fenced).toEqual(NAMED_STATES.fenced);
  });

  it('cuts a list of picks that is too long', () => {
    expect(parseState(`picks=${'l'.repeat(100_000)}`).picks).toHaveLength(200);
  });
});

describe('forks', () => {
  it('fill at most one address of modest length, however many are given', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `${i % 80}${'abcdefg'[i % 7]}`).join('-');
    const { forks } = parseState(`forks=${many}`);
    expect(forks).toHaveLength(63);
    expect(formatState(parseState(`forks=${many}`)).length).toBeLessThan(300);
  });
});

describe('formatState', () => {
  it.each<[string, Partial<SceneState>]>([
    ['', {}],
    ['gate=bomb&fences=0.6&temperature=1.2', { gate: 'bomb', fences: 0.6, temperature: 1.2 }],
    ['gate=-0.3&light=off&likeness=0', { gate: -0.3, light: false, likeness: 0 }],
    ['ground=refilled', { ground: 'refilled' }],
    ['ground=refilled&filter=0.8', { ground: 'refilled', filter: 0.8 }],
    [
      'forks=1a-63e',
      {
        forks: [
          { turn: 63, way: 4 },
          { turn: 1, way: 0 },
        ],
      },
    ],
    ['picks=lrf', { picks: ['left', 'right', 'fifty'] }],
    // never illegal, even where the state is
    ['fences=1', { fences: 3, temperature: NaN }],
  ])('writes %j', (query, change) => {
    expect(formatState({ ...DEFAULT_STATE, ...change })).toBe(query);
  });

  it('comes back as it went, from any base', () => {
    fc.assert(
      fc.property(legalScene, legalScene, (state, base) => {
        const query = formatState(state, base);
        expect(parseState(query, base)).toEqual(state);
        expect(parseState(`?${query}`, base)).toEqual(state);
        expect(encodeURI(query)).toBe(query);
      }),
    );
  });

  it('is the shortest: nothing can be left out, and nothing is left of the base itself', () => {
    let longest = 0;
    fc.assert(
      fc.property(legalScene, legalScene, (state, base) => {
        expect(formatState(base, base)).toBe('');
        const parts = formatState(state, base).split('&');
        longest = Math.max(longest, parts.length);
        if (parts[0] === '') return;
        for (const part of parts) {
          const fewer = parts.filter((other) => other !== part).join('&');
          expect(sameState(parseState(fewer, base), state)).toBe(false);
        }
      }),
    );
    expect(longest).toBeGreaterThan(8);
  });

  it('names every field of the contract', () => {
    expect([...FIELDS].sort()).toEqual(Object.keys(DEFAULT_STATE).sort());
  });
});
