import { describe, expect, it } from 'vitest';
import { cardSubjects, stepCard, STORY_CARD } from '@/components/stills/cards';
import { staleStills, stillKey } from '@/components/stills/render/keys';
import { type StillSubject } from '@/components/stills/subjects';
import { VIEW_NAMES } from '@/components/stills/views';
import { DEFAULT_POSE } from '@/scenes/pose/pose';

const subject = (id: string, change: Partial<StillSubject> = {}): StillSubject => ({
  id,
  title: id,
  chapter: 'one',
  pose: DEFAULT_POSE,
  length: 1.6,
  ...change,
});

const withPose = (change: Partial<StillSubject['pose']>) =>
  subject('a', { pose: { ...DEFAULT_POSE, ...change } });

describe('the key of a still', () => {
  const key = stillKey(subject('a'), 'wide', 'program');

  it('changes with what is drawn, what draws it and how it is taken', () => {
    const others = [
      stillKey(withPose({ runs: 32 }), 'wide', 'program'),
      stillKey(withPose({ camera: 'map' }), 'wide', 'program'),
      stillKey(subject('a'), 'wide', 'another program'),
      stillKey(subject('a'), 'phone', 'program'),
      stillKey(subject('a'), 'wide-dark', 'program'),
    ];
    expect(new Set([key, ...others]).size).toBe(others.length + 1);
  });

  it('does not change with words', () => {
    const words = { title: 'Another', chapter: 'two', length: 3 };
    expect(stillKey(subject('b', words), 'wide', 'program')).toBe(key);
    expect(stillKey(withPose({ gateLabels: 1, valleyLabels: 1 }), 'wide', 'program')).toBe(key);
  });
});

describe('stills out of date', () => {
  const here = () => true;
  const record = (one: StillSubject) =>
    Object.fromEntries(
      VIEW_NAMES.map((view) => {
        const key = stillKey(one, view, 'program');
        return [view, { key, colour: '#ffffff', bytes: { avif: 1, webp: 1, jpeg: 1 } }];
      }),
    );
  const manifest = { stills: { a: record(subject('a')) }, cards: {} };

  it('are those missing, changed or lost, and no others', () => {
    expect(staleStills([subject('a')], manifest, 'program', here)).toEqual([]);
    const missing = staleStills([subject('a'), subject('b')], manifest, 'program', here);
    expect(missing.map(({ subject: { id }, view }) => `${id} ${view}`)).toEqual(
      VIEW_NAMES.map((view) => `b ${view}`),
    );
    expect(staleStills([withPose({ map: 1 })], manifest, 'program', here)).toHaveLength(4);
    const lost = staleStills([subject('a')], manifest, 'program', (_, view) => view !== 'phone');
    expect(lost.map(({ view }) => view)).toEqual(['phone']);
  });
});

describe('social cards', () => {
  const subjects = [
    subject('a'),
    subject('b', { length: 3 }),
    subject('c', { chapter: 'two', length: 2 }),
    subject('d', { chapter: 'two', length: 2 }),
  ];
  const pages = [
    [STORY_CARD, 'b'],
    ['one', 'b'],
    ['two', 'c'],
  ];

  it('show the step that its author gave the most room', () => {
    expect([...cardSubjects(subjects)]).toEqual(pages);
  });

  it('show each step that is asked for, once, beside a chapter of the same name', () => {
    const asked = [...subjects, subject('one', { chapter: 'two' })];
    expect([...cardSubjects(asked, ['d', 'one', 'd'])]).toEqual([
      ...pages,
      [stepCard('d'), 'd'],
      [stepCard('one'), 'one'],
    ]);
    expect(stepCard('one')).not.toBe('one');
  });
});
