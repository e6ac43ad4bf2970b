import { beforeAll, describe, expect, it } from 'vitest';
import { SENDS, VALLEYS } from '@/scenes/ids';
import { HEADINGS, LAYERS, STRAIGHT } from '@/scenes/model/geometry';
import { SEND_ORIGINS } from '@/scenes/model/sampled-sends';
import { MountainSolver } from '@/scenes/model/solver';
import { worldToFan } from '@/scenes/world/fan';
import { finish } from '@/scenes/slices/gradual';
import { heightAt } from '@/scenes/world/heightfield';
import { choiceFans } from '@/scenes/world/choices/choice-fans';
import { choiceGeometry } from '@/scenes/world/choices/choice-geometry';
import { FOLLOWED_SENDS, sentLines } from '@/scenes/world/sent-runs/sent-lines';
import { sentRuns } from '@/scenes/world/sent-runs/sent-runs';
import { shippedAssets } from './shipped-assets';
import { type MountainAssets } from '@/scenes/world/terrain-data';

let assets: MountainAssets;
beforeAll(async () => {
  assets = await shippedAssets();
});

type Followed = (typeof FOLLOWED_SENDS)[number];

function laidOut(send: Followed) {
  const { mountain } = assets;
  const runs = sentRuns(mountain, send);
  const lines = finish(sentLines(mountain, SENDS.indexOf(send), 40, 1.8));
  const { model } = new MountainSolver(mountain).show(SEND_ORIGINS[send].state);
  return { runs, lines, model, fans: lines.map((l, i) => choiceFans(model, runs[i], l.curve)) };
}

describe.each(FOLLOWED_SENDS)('the choices of %s', (send) => {
  it('are the odds of the model at each place and heading, and sum to 1', () => {
    const { runs, fans, model } = laidOut(send);
    expect(fans).toHaveLength(runs.length);
    fans.forEach((run, r) => {
      expect(run).toHaveLength(LAYERS - 1);
      run.forEach(({ odds }, layer) => {
        expect(odds.reduce((sum, chance) => sum + chance)).toBeCloseTo(1, 9);
        const heading = layer === 0 ? 0 : runs[r][layer] - runs[r][layer - 1];
        const exact = model.turnOdds(layer, runs[r][layer], heading, new Float64Array(HEADINGS));
        expect(odds).toEqual(exact);
        expect(odds[runs[r][layer + 1] - runs[r][layer] + STRAIGHT]).toBeGreaterThan(0);
      });
    });
  });

  it('stand in order down the run, and lead down from it, turns from left to right', () => {
    for (const run of laidOut(send).fans) {
      run.forEach(({ along, x, z, tips }, i) => {
        if (i > 0) expect(along).toBeGreaterThanOrEqual(run[i - 1].along);
        const here = worldToFan(x, z).s;
        const ends = Array.from({ length: HEADINGS }, (_, turn) =>
          worldToFan(tips[turn * 2], tips[turn * 2 + 1]),
        );
        for (const end of ends) expect(end.s).toBeGreaterThan(here);
        for (let turn = 1; turn < HEADINGS; turn++) {
          expect(ends[turn].u).toBeGreaterThan(ends[turn - 1].u);
        }
      });
    }
  });

  it('lie on the snow, never below it, the same every time', () => {
    const { heightfield } = assets.terrain;
    const draw = () =>
      choiceGeometry(laidOut(send).fans, (x, z) => heightAt(heightfield, x, z)).attributes;
    const { position, choice, moment } = draw();
    for (let i = 0; i < position.count; i++) {
      const over = position.getY(i) - heightAt(heightfield, position.getX(i), position.getZ(i));
      expect(over).toBeGreaterThan(0.2);
      expect(over).toBeLessThan(0.3);
      expect(moment.getY(i)).toBeGreaterThanOrEqual(moment.getX(i));
      expect(choice.getZ(i)).toBeLessThanOrEqual(1);
    }
    expect(draw().position.array).toEqual(position.array);
  });

  it('end where the runs do, all leaving at once', () => {
    const { lines } = laidOut(send);
    const wanted = SEND_ORIGINS[send].runs;
    lines.forEach(({ curve, lag }, i) => {
      const { u } = worldToFan(curve.points.at(-2)!, curve.points.at(-1)!);
      expect(lag).toBe(0);
      const valley = Math.min(4, Math.max(0, Math.round((u + 0.8) / 0.4)));
      expect(VALLEYS[valley]).toBe(typeof wanted === 'number' ? '' : wanted[i]);
    });
  });
});
