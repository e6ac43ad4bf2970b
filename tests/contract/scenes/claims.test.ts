import { describe, expect, it } from 'vitest';
import { type GateName, GATES, type StateName, type ValleyName } from '@/scenes/ids';
import { dealRuns } from '@/scenes/model/deck';
import { GATE_POSITIONS, positionOf } from '@/scenes/model/geometry';
import { DATA_MIXTURE } from '@/scenes/model/mixture';
import { PARAMS } from '@/scenes/model/params';
import { NAMED_STATES } from '@/scenes/model/state';
import { pictureOf, sendOf } from '@/scenes/instrument/picture';
import { SCENES } from '@/scenes/registry';
import { parseState } from '@/scenes/state/address';
import { DEFAULT_STATE } from '@/scenes/state/scene-state';
import { chance } from '../../unit/model/shipped';

/** What the sentences and pictures of the scenes say of the mountain, held against it. */
describe('what scenes say', () => {
  it('birdhouse: the ratings cost this question nothing', () => {
    expect(chance('trained', 'birdhouse', 'lodge')).toBeGreaterThan(0.5);
    expect(chance('fenced', 'birdhouse', 'lodge')).toBeGreaterThanOrEqual(
      chance('trained', 'birdhouse', 'lodge'),
    );
  });

  it('refusal: the fence turns most runs aside to the hut', () => {
    expect(chance('fenced', 'bomb', 'hut')).toBeGreaterThan(0.5);
    expect(chance('trained', 'bomb', 'ravine')).toBeGreaterThan(chance('trained', 'bomb', 'hut'));
  });

  it('around-the-fence: the fence reaches the reworded question, but only in part', () => {
    const fenced = chance('fenced', 'reworded', 'ravine');
    expect(fenced).toBeLessThan(chance('trained', 'reworded', 'ravine'));
    expect(fenced).toBeGreaterThan(2 * chance('fenced', 'bomb', 'ravine'));
  });

  it('into-the-fog: no run of the data ever started there, and most end in the fog', () => {
    const { width } = PARAMS.gate;
    const deal = dealRuns(DATA_MIXTURE, 11);
    const starts = Array.from({ length: 2000 }, () => positionOf(deal().columns[0]));
    expect(Math.max(...starts)).toBeLessThan(GATE_POSITIONS.obscure - 2 * width);
    expect(chance('trained', 'obscure', 'fog')).toBeGreaterThan(0.5);
  });

  it.each<GateName>(['bomb', 'reworded'])(
    'the-ground: fences do most where the filter is weak: %s',
    (gate) => {
      const gain = (bare: StateName, fenced: StateName) =>
        chance(bare, gate, 'ravine') - chance(fenced, gate, 'ravine');
      expect(gain('refilled-80', 'refilled-80-fenced')).toBeGreaterThan(
        2 * gain('refilled', 'refilled-fenced'),
      );
    },
  );

  it('the-ground: some useful help is lost, and runs to the hut gain', () => {
    const change = (gate: GateName, valley: ValleyName) =>
      chance('refilled', gate, valley) - chance('trained', gate, valley);
    expect(change('birdhouse', 'lodge')).toBeLessThan(0);
    expect(change('birdhouse', 'lodge')).toBeGreaterThan(-0.15);
    expect(change('bomb', 'hut')).toBeGreaterThan(0.2);
  });
});

describe('what scenes draw', () => {
  it('is a set of runs sampled in that very state, or none', () => {
    const inState = (query: string) => sendOf(parseState(query));
    for (const gate of GATES) {
      expect(inState(`gate=${gate}`)).toEqual([`trained/${gate}`]);
      expect(inState(`gate=${gate}&state=fresh`)).toEqual([`fresh/${gate}`]);
      expect(inState(`gate=${gate}&state=fenced`)).toEqual([`fenced/${gate}`]);
      expect(inState(`gate=${gate}&state=refilled`)).toEqual([`refilled/${gate}`]);
      expect(inState(`gate=${gate}&fences=1&light=off&likeness=0`)).toEqual([`trained/${gate}`]);
    }
    for (const query of [
      'gate=-0.3',
      'runs=64',
      'fences=0.6',
      'temperature=1.2',
      'pushes=1',
      'state=refilled-80',
      'state=refilled-fenced',
      'state=unwatched',
    ]) {
      expect(inState(query)).toEqual([]);
    }
  });

  it('is the ground and the fences of the state', () => {
    const [scene] = SCENES.filter(({ id }) => id === 'lab');
    const shown = (change: object) => {
      const { runs, refilled, fences } = pictureOf(scene, { ...DEFAULT_STATE, ...change });
      return { runs, refilled, fences };
    };
    expect(shown({ runs: 64 })).toEqual({ runs: 64, refilled: 0, fences: 0 });
    expect(shown(NAMED_STATES['refilled-80-fenced'])).toEqual({
      runs: 4096,
      refilled: 1,
      fences: 1,
    });
    // Of half-built fences half is left: how high that is, tests/unit/scenes/picture says.
    expect(shown({ fences: 0.5, light: false, likeness: 0.5 })).toEqual({
      runs: 4096,
      refilled: 0,
      fences: 0.5,
    });
  });
});
