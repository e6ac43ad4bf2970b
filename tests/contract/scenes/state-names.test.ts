import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SceneReader } from '@/scenes/reading/scene-reader';
import { statePhrase } from '@/scenes/words/phrases';
import { SCENES } from '@/scenes/registry';
import { parseState } from '@/scenes/state/address';
import { nearestScene } from '@/scenes/state/nearest';
import { FIELDS, type SceneField } from '@/scenes/state/scene-state';
import { shipped } from '../../unit/model/shipped';
import { legalScene } from '../../unit/state/scene-states';

const reader = new SceneReader(shipped);
const named = SCENES.map((scene) => ({
  id: scene.id,
  scene,
  name: scene.stateName ?? statePhrase,
}));
const own = named.filter(({ scene }) => scene.stateName);

/** Told beside the name, or, as for picks, too many to be told each. */
const ELSEWHERE: readonly SceneField[] = ['gate', 'picks'];
const field = fc.constantFrom(...FIELDS.filter((name) => !ELSEWHERE.includes(name)));

/** No fence stands: none was set, or none of it rated. */
const isBare = ({ scene }: (typeof named)[number], state: typeof scene.start) =>
  state.fences === 0 || (scene.fencedByPicks === true && state.picks.length === 0);

describe('the name of a state', () => {
  it('is short at the start of a scene that has its own', () => {
    expect(own.map(({ scene, name }) => name(scene.start))).toEqual([
      'trained slope, no fences',
      'fences, light on',
    ]);
  });

  it.each(named)('tells all that the odds depend on: $id', ({ scene, name }) => {
    fc.assert(
      fc.property(legalScene, field, fc.boolean(), (other, one, fromStart) => {
        const state = fromStart ? { ...scene.start, picks: other.picks } : other;
        // Any value, and that of the start: a name made for the start must not outlive it.
        for (const value of [other[one], scene.start[one]]) {
          const changed = nearestScene({ ...state, [one]: value });
          if (name(state) !== name(changed)) continue;
          expect(reader.odds(scene, changed), name(state)).toEqual(reader.odds(scene, state));
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(named)('says of fences that none stand where none do: $id', (one) => {
    fc.assert(
      fc.property(legalScene, fc.boolean(), (legal, bare) => {
        const state = { ...legal, fences: bare ? 0 : legal.fences };
        const said = one.name(state);
        expect(said.includes('no fences'), said).toBe(isBare(one, state));
        if (!isBare(one, state)) return;
        const told = reader.read(one.scene, state).description;
        expect(told).toContain('no fences');
        expect(told).not.toMatch(/falls on the fences|the fences have sunk/);
      }),
      { numRuns: 60 },
    );
  });

  it('has no ground, heat or push of the start where an address sets another', () => {
    const nameAt = (id: string, query: string) => {
      const [{ scene, name }] = own.filter((one) => one.id === id);
      return name(parseState(query, scene.start));
    };
    expect(nameAt('under-the-lift', 'state=trained')).toBe('trained slope, no fences');
    expect(nameAt('under-the-lift', 'likeness=0.4')).toBe('fences, light on');
    expect(nameAt('ranking', 'state=fresh')).toBe('fresh snow before any training, no fences');
    expect(nameAt('ranking', 'temperature=1.5&pushes=2&picks=lf')).toBe(
      'trained slope, fences as rated, after 2\u00a0pushes, at temperature 1.5, after 51\u00a0ratings',
    );
    expect(nameAt('ranking', 'picks=l')).toBe('trained slope, fenced by 1\u00a0rating');
  });
});
