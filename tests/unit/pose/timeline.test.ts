import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import storyboard from '@/content/chapters/02-pre-training/storyboard';
import { PALETTES, SENDS } from '@/scenes/ids';
import { EASINGS } from '@/scenes/pose/easing';
import { createFrame, DEFAULT_POSE, type PoseFrame } from '@/scenes/pose/pose';
import { scoreSteps } from '@/scenes/pose/storyboard';
import { createTimeline, evaluate } from '@/scenes/pose/timeline';

const ids = storyboard.map((row) => row.id);
const steps = scoreSteps(ids, storyboard);
const timeline = createTimeline(steps);
const places = fc.double({ min: 0, max: steps.length, noNaN: true });

/** A frame as plain data, so that two can be compared. */
const snapshot = (frame: PoseFrame) => JSON.stringify(frame);

describe('a frame is a function of the place in the story', () => {
  it('jumping to a place equals scrolling to it, for every step', () => {
    steps.forEach((step, index) => {
      const jumped = snapshot(evaluate(timeline, index + step.rest, createFrame()));
      const scrolled = createFrame();
      for (let story = 0; story < index + step.rest; story += 0.03) {
        evaluate(timeline, story, scrolled);
      }
      expect(snapshot(evaluate(timeline, index + step.rest, scrolled)), step.id).toBe(jumped);
    });
  });

  it('does not depend on where the reader was before', () => {
    fc.assert(
      fc.property(places, fc.array(places, { maxLength: 6 }), (place, before) => {
        const wandering = createFrame();
        for (const other of before) evaluate(timeline, other, wandering);
        const direct = evaluate(timeline, place, createFrame());
        expect(snapshot(evaluate(timeline, place, wandering))).toBe(snapshot(direct));
      }),
    );
  });

  it('shows each step its own pose at rest', () => {
    steps.forEach((step, index) => {
      const frame = evaluate(timeline, index + step.rest, createFrame());
      expect(frame.runs, step.id).toBeCloseTo(step.pose.runs, 6);
      expect(frame.map, step.id).toBeCloseTo(step.pose.map, 6);
      expect(frame.reach, step.id).toBeCloseTo(step.pose.reach, 6);
      expect(frame.palette[PALETTES.indexOf(step.pose.palette)], step.id).toBeCloseTo(1, 6);
      const shot = frame.cameraBlend < 0.5 ? frame.cameraFrom : frame.cameraTo;
      expect(shot, step.id).toBe(step.pose.camera);
    });
  });

  it('keeps weights and amounts legal everywhere', () => {
    fc.assert(
      fc.property(places, (place) => {
        const frame = evaluate(timeline, place, createFrame());
        const light = frame.palette.reduce((sum, weight) => sum + weight, 0);
        expect(light).toBeCloseTo(1, 5);
        expect(frame.send.length).toBe(SENDS.length);
        expect(frame.send.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
        expect(frame.runs).toBeGreaterThanOrEqual(0);
        expect(frame.runs).toBeLessThanOrEqual(4096.001);
        expect(frame.cameraBlend).toBeGreaterThanOrEqual(0);
        expect(frame.cameraBlend).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('moves without a jump', () => {
    const before = createFrame();
    const after = createFrame();
    for (let story = 0; story < steps.length; story += 0.002) {
      evaluate(timeline, story, before);
      evaluate(timeline, story + 0.002, after);
      const log = Math.log2((1 + after.runs) / (1 + before.runs));
      expect(Math.abs(log), `runs at ${story}`).toBeLessThan(0.15);
      expect(Math.abs(after.map - before.map), `map at ${story}`).toBeLessThan(0.05);
    }
  });

  it('holds its ends outside the story and takes NaN for the beginning', () => {
    const first = snapshot(evaluate(timeline, 0, createFrame()));
    const last = snapshot(evaluate(timeline, steps.length, createFrame()));
    expect(snapshot(evaluate(timeline, -3, createFrame()))).toBe(first);
    expect(snapshot(evaluate(timeline, Number.NaN, createFrame()))).toBe(first);
    expect(snapshot(evaluate(timeline, 99, createFrame()))).toBe(last);
  });
});

describe('scoreSteps', () => {
  it('fills forward: a step without a row holds the pose before it', () => {
    const scored = scoreSteps(
      ['a', 'b', 'c'],
      [
        { id: 'a', pose: { runs: 8, palette: 'dusk' } },
        { id: 'c', pose: { runs: 16 } },
      ],
    );
    expect(scored[1].pose).toEqual(scored[0].pose);
    expect(scored[2].pose).toEqual({ ...DEFAULT_POSE, runs: 16, palette: 'dusk' });
  });

  it('starts a scrubbed step from its own beginning', () => {
    const [scored] = scoreSteps(['a'], [{ id: 'a', from: { runs: 2 }, pose: { runs: 64 } }]);
    expect(scored.from.runs).toBe(2);
    expect(scored.pose.runs).toBe(64);
    const line = createTimeline([scored]);
    expect(evaluate(line, scored.arrive, createFrame()).runs).toBeCloseTo(2, 6);
    expect(evaluate(line, scored.rest, createFrame()).runs).toBeCloseTo(64, 6);
  });

  it('is done with its scrub a little before its rest, where a link that falls short lands', () => {
    const [scored] = scoreSteps(['a'], [{ id: 'a', from: { runs: 2 }, pose: { runs: 64 } }]);
    const line = createTimeline([scored]);
    expect(evaluate(line, scored.rest - 0.009, createFrame()).runs).toBeCloseTo(64, 6);
    expect(evaluate(line, scored.rest - 0.05, createFrame()).runs).toBeLessThan(63);
  });

  it('travels into a step by that step’s easing, not by the one of the step before', () => {
    const [calm, sudden] = scoreSteps(
      ['calm', 'sudden'],
      [
        { id: 'calm', pose: { map: 0 }, ease: 'out' },
        { id: 'sudden', pose: { map: 1 }, ease: 'in' },
      ],
    );
    const line = createTimeline([calm, sudden]);
    const [from, to] = [1 - calm.arrive, 1 + sudden.arrive];
    for (const way of [0.25, 0.5, 0.75]) {
      const { map } = evaluate(line, from + (to - from) * way, createFrame());
      expect(map).toBeCloseTo(EASINGS.in(way), 6);
    }
  });

  it('passes a pose on the way, so that one thing moves after the other', () => {
    const before = { runs: 0, fences: 0 };
    const pose = { runs: 64, fences: 1 };
    const [scored] = scoreSteps(['a'], [{ id: 'a', from: before, via: { fences: 0 }, pose }]);
    const line = createTimeline([scored]);
    const places = Array.from({ length: 41 }, (_, i) => {
      return scored.arrive + ((scored.rest - scored.arrive) * i) / 40;
    });
    const frames = places.map((place) => evaluate(line, place, createFrame()));
    expect(frames[0]).toMatchObject(before);
    expect(frames.some(({ runs, fences }) => runs > 60 && fences < 0.06)).toBe(true);
    for (const { runs, fences } of frames) expect(fences > 0 && runs < 63.9).toBe(false);
    expect(frames[40].runs).toBeCloseTo(64, 6);
    expect(frames[40].fences).toBeCloseTo(1, 6);
  });
});
