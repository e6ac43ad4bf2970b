import { describe, expect, it } from 'vitest';
import storyboard from '@/content/chapters/02-pre-training/storyboard';
import { type Storyboard } from '@/scenes/pose/storyboard';
import { validateStoryboard } from '@/scenes/pose/validate';

/** What an author could write in a file that the compiler does not see. */
const loose = (rows: unknown) => rows as Storyboard;

describe('validateStoryboard', () => {
  it('finds nothing in the shipped chapter', () => {
    expect(validateStoryboard(storyboard)).toEqual([]);
  });

  it.each([
    ['an unknown camera', { camera: 'drone' }, 'pose.camera'],
    ['an unknown light', { palette: 'noon' }, 'pose.palette'],
    ['too many runs', { runs: 5000 }, 'pose.runs'],
    ['NaN', { map: Number.NaN }, 'pose.map'],
    ['an amount above 1', { contours: 1.2 }, 'pose.contours'],
    ['an unknown set of runs', { send: ['fresh/hearsay'] }, 'pose.send'],
    ['an unknown field', { wind: 1 }, 'pose.wind'],
  ])('names the row and field for %s, with a hint', (_, pose, field) => {
    const [problem, ...rest] = validateStoryboard(loose([{ id: 'a', pose }]));
    expect(rest).toEqual([]);
    expect(problem.row).toBe('a');
    expect(problem.field).toBe(field);
    expect(problem.hint.length).toBeGreaterThan(8);
  });

  it('checks the poses that a scrub starts from and passes', () => {
    const rows = [{ id: 'a', from: { map: 2 }, via: { fences: -1 }, pose: {} }];
    const fields = validateStoryboard(rows).map((problem) => problem.field);
    expect(fields).toEqual(['from.map', 'via.fences']);
  });

  it('reports ids that stand twice, bad lengths and unknown easings together', () => {
    const rows = [
      { id: 'a', length: 0.5 },
      { id: 'a', ease: 'toString' },
    ];
    const fields = validateStoryboard(loose(rows)).map((problem) => problem.field);
    expect(fields).toEqual(['length', 'id', 'ease']);
  });
});
