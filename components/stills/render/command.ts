import { parseArgs } from 'node:util';
import { listChapters, loadChapter } from '@/content/pipeline/load';
import { TIER_NAMES } from '@/scenes/quality/tiers';
import { reportFailure } from '@/tests/tools/project.mjs';
import { cardSubjects } from '../cards';
import { loadStills, type StillsManifest } from '../manifest';
import { type StillSubject, stillSubjects } from '../subjects';
import { writeContactSheet } from './contact-sheet';
import { DRAFT_KEY, type StaleStill, staleStills, stillKey } from './keys';
import { hirePhotographer } from './photographer';
import { programHash } from './program';
import { hasCard, hasStill, removeStrays, storeCard, storeManifest, storeStill } from './store';

const HELP = `npm run stills              draws the stills that are out of date, and the cards
npm run stills -- --check   lists them instead, and fails if there are any
  --only=<id>,<id>          only these steps
  --quality=low             a quick draft: drawn coarsely, stays out of date
  --sheet                   only writes the contact sheet`;

async function allSubjects(): Promise<StillSubject[]> {
  const refs = await listChapters();
  return stillSubjects(await Promise.all(refs.map(({ slug }) => loadChapter(slug))));
}

/** What is to be drawn, cards included: a card is cut from the wide photograph of its step. */
function outOfDate(
  subjects: readonly StillSubject[],
  manifest: StillsManifest,
  program: string,
): StaleStill[] {
  const stale = staleStills(subjects, manifest, program, hasStill);
  for (const [card, id] of cardSubjects(subjects)) {
    const subject = subjects.find((one) => one.id === id);
    if (!subject || stale.some((one) => one.subject.id === id && one.view === 'wide')) continue;
    const key = stillKey(subject, 'wide', program);
    const current = manifest.cards[card]?.key === key && hasCard(card);
    if (!current) stale.push({ subject, view: 'wide', key });
  }
  return stale;
}

/** The manifest with the steps there are now, in their order, and nothing else. */
function tidied(manifest: StillsManifest, subjects: readonly StillSubject[]): StillsManifest {
  const known = subjects.filter(({ id }) => manifest.stills[id]);
  const cards = [...cardSubjects(subjects).keys()].filter((card) => manifest.cards[card]);
  return {
    stills: Object.fromEntries(known.map(({ id }) => [id, manifest.stills[id]])),
    cards: Object.fromEntries(cards.map((card) => [card, manifest.cards[card]])),
  };
}

async function draw(
  stale: readonly StaleStill[],
  subjects: readonly StillSubject[],
  manifest: StillsManifest,
  quality: string,
): Promise<void> {
  const photographer = await hirePhotographer(quality);
  const cards = [...cardSubjects(subjects)];
  try {
    for (const [index, { subject, view, key }] of stale.entries()) {
      const { id } = subject;
      const startedAt = performance.now();
      const picture = await photographer.take(id, view);
      const drawnAt = performance.now();
      const kept = quality === 'high' ? key : DRAFT_KEY;
      const record = await storeStill(id, view, picture, kept);
      manifest.stills[id] = { ...manifest.stills[id], [view]: record };
      for (const [card] of cards.filter(([, step]) => step === id && view === 'wide')) {
        manifest.cards[card] = await storeCard(card, picture, kept);
      }
      await storeManifest(tidied(manifest, subjects));
      const seconds = [drawnAt - startedAt, performance.now() - drawnAt].map((ms) => ms / 1000);
      const sizes = Object.entries(record.bytes).map(([format, bytes]) => `${format} ${bytes}`);
      const [drawing, encoding] = seconds.map((one) => one.toFixed(1));
      console.log(
        `${index + 1}/${stale.length} ${id} ${view}: ${sizes.join(', ')} bytes,`,
        `${drawing} s to draw, ${encoding} s to encode`,
      );
    }
  } finally {
    await photographer.close();
  }
}

/** `npm run stills`: see HELP. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      only: { type: 'string' },
      quality: { type: 'string', default: 'high' },
      sheet: { type: 'boolean', default: false },
    },
  });
  if (values.help || !TIER_NAMES.some((name) => name === values.quality)) {
    console.log(HELP);
    return;
  }
  const [subjects, manifest, program] = await Promise.all([
    allSubjects(),
    loadStills(),
    programHash(),
  ]);
  const only = values.only?.split(',');
  const isAsked = ({ subject }: StaleStill) => only?.includes(subject.id) ?? true;
  const stale = outOfDate(subjects, manifest, program).filter(isAsked);
  if (values.check) {
    for (const { subject, view } of stale) console.log(`out of date: ${subject.id} ${view}`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  if (stale.length > 0 && !values.sheet) {
    await draw(stale, subjects, manifest, values.quality);
    await removeStrays(tidied(manifest, subjects));
  }
  const drawn = subjects.filter(({ id }) => manifest.stills[id]);
  console.log(`${drawn.length} of ${subjects.length} steps have stills`);
  if (drawn.length > 0) console.log(`contact sheet: ${await writeContactSheet(drawn)}`);
}

await main().catch(reportFailure);
