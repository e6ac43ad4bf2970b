import { statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardPath } from '@/components/stills/cards';
import { loadStills, type StillsManifest } from '@/components/stills/manifest';
import { allCards } from '@/components/stills/render/all-cards';
import { staleStills, stillKey } from '@/components/stills/render/keys';
import { programHash } from '@/components/stills/render/program';
import { hasStill } from '@/components/stills/render/store';
import { type StillSubject, stillSubjects } from '@/components/stills/subjects';
import {
  CARD_BUDGET,
  FIRST_STILL_BUDGET,
  formatsOf,
  stillPath,
  STILLS_BUDGET,
  type StillView,
  VIEW_NAMES,
  VIEWS,
} from '@/components/stills/views';
import { listChapters, loadChapter } from '@/content/pipeline/load';
import { inRoot } from '../tools/project.mjs';

const bytesOf = (file: string) => statSync(inRoot('public', file)).size;

describe('the stills', () => {
  let subjects: StillSubject[];
  let manifest: StillsManifest;
  let program: string;
  beforeAll(async () => {
    const refs = await listChapters();
    subjects = stillSubjects(await Promise.all(refs.map(({ slug }) => loadChapter(slug))));
    manifest = await loadStills();
    program = await programHash();
  });

  it('cover every step of every chapter, and nothing else', () => {
    expect(subjects.length).toBeGreaterThan(0);
    expect(Object.keys(manifest.stills)).toEqual(subjects.map(({ id }) => id));
    for (const { id } of subjects) {
      expect(Object.keys(manifest.stills[id]).sort()).toEqual([...VIEW_NAMES].sort());
    }
  });

  it('lie where the manifest says, as large as it says and within their limits', () => {
    let total = 0;
    for (const { id } of subjects) {
      for (const view of VIEW_NAMES) {
        const { limits }: StillView = VIEWS[view];
        for (const format of formatsOf(view)) {
          const bytes = bytesOf(stillPath(id, view, format));
          expect(manifest.stills[id]?.[view]?.bytes[format], `${id} ${view}`).toBe(bytes);
          expect(bytes).toBeLessThanOrEqual(limits[format] ?? 0);
          total += bytes;
        }
      }
    }
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(STILLS_BUDGET);
  });

  it('open every page with a light one', () => {
    for (const { id } of subjects) {
      const firsts = VIEW_NAMES.flatMap((view) => formatsOf(view).map((f) => [view, f] as const));
      for (const [view, format] of firsts) {
        expect(bytesOf(stillPath(id, view, format))).toBeLessThanOrEqual(FIRST_STILL_BUDGET);
      }
    }
  });

  it('show what the mountain shows: none is out of date (npm run stills)', () => {
    const stale = staleStills(subjects, manifest, program, hasStill);
    expect(stale.map(({ subject, view }) => `${subject.id} ${view}`)).toEqual([]);
  });

  it('come with a card for the story, each chapter and each scene, as fresh and light', () => {
    const cards = allCards(subjects);
    expect(Object.keys(manifest.cards)).toEqual([...cards.keys()]);
    for (const [card, id] of cards) {
      const subject = subjects.find((one) => one.id === id);
      expect(subject, card).toBeDefined();
      if (subject) expect(manifest.cards[card].key).toBe(stillKey(subject, 'wide', program));
      expect(manifest.cards[card].bytes).toBe(bytesOf(cardPath(card)));
      expect(bytesOf(cardPath(card))).toBeLessThanOrEqual(CARD_BUDGET);
    }
  });
});
