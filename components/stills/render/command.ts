import { parseArgs } from 'node:util';
import { listChapters, loadChapter } from '@/content/pipeline/load';
import { TIER_NAMES } from '@/scenes/quality/tiers';
import { PlainError, reportFailure } from '@/tests/tools/project.mjs';
import { allCards } from './all-cards';
import { loadStills, type StillsManifest } from '../manifest';
import { type StillSubject, stillSubjects } from '../subjects';
import { VIEW_NAMES } from '../views';
import { writeContactSheets } from './contact-sheet';
import { drawPictures, type PictureJob } from './draw';
import { frameJobs, FRAMES } from './frames';
import { DRAFT_KEY, type StaleStill, staleStills, stillKey } from './keys';
import { programHash } from './program';
import { expectSame, putBack, readPictures, renewed } from './renew';
import { hasCard, hasStill, removeStrays, storeCard, storeManifest, storeStill } from './store';

const HELP = `npm run stills              draws the stills that are out of date, and the cards
npm run stills -- --check   lists them instead, and fails if there are any
  --frames                  draws the frames instead, for the contact sheets only
  --only=<id>,<id>          only these steps or frames
  --same                    for a change that leaves the pictures as they are: draws those of --only,
                            and if they come out the same, keeps all as they are
  --quality=low             a quick draft: drawn coarsely, stays out of date
  --sheet                   only writes the contact sheets
Stopped in between, it goes on where it was.`;

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
  for (const [card, id] of allCards(subjects)) {
    const subject = subjects.find((one) => one.id === id);
    if (!subject || stale.some((one) => one.subject.id === id && one.view === 'wide')) continue;
    const key = stillKey(subject, 'wide', program);
    const current = manifest.cards[card]?.key === key && hasCard(card);
    if (!current) stale.push({ subject, view: 'wide', key });
  }
  return stale;
}

/** The views of one step, in their own order whichever was drawn first. */
function inViewOrder(views: StillsManifest['stills'][string]): StillsManifest['stills'][string] {
  const drawn = VIEW_NAMES.filter((view) => views[view]);
  return Object.fromEntries(drawn.map((view) => [view, views[view]]));
}

/** The manifest with the steps there are now, in their order, and nothing else. */
function tidied(manifest: StillsManifest, subjects: readonly StillSubject[]): StillsManifest {
  const known = subjects.filter(({ id }) => manifest.stills[id]);
  const cards = [...allCards(subjects).keys()].filter((card) => manifest.cards[card]);
  return {
    program: manifest.program,
    stills: Object.fromEntries(known.map(({ id }) => [id, inViewOrder(manifest.stills[id])])),
    cards: Object.fromEntries(cards.map((card) => [card, manifest.cards[card]])),
  };
}

function stillJobs(
  stale: readonly StaleStill[],
  subjects: readonly StillSubject[],
  manifest: StillsManifest,
  quality: string,
): PictureJob[] {
  const cards = [...allCards(subjects)];
  return stale.map(({ subject, view, key }) => ({
    subject,
    view,
    async keep(picture) {
      const { id } = subject;
      const kept = quality === 'high' ? key : DRAFT_KEY;
      const record = await storeStill(id, view, picture, kept);
      manifest.stills[id] = { ...manifest.stills[id], [view]: record };
      for (const [card] of cards.filter(([, step]) => step === id && view === 'wide')) {
        manifest.cards[card] = await storeCard(card, picture, kept);
      }
      await storeManifest(tidied(manifest, subjects));
      const sizes = Object.entries(record.bytes).map(([format, bytes]) => `${format} ${bytes}`);
      return `${sizes.join(', ')} bytes`;
    },
  }));
}

/** `npm run stills`: see HELP. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      frames: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      only: { type: 'string' },
      quality: { type: 'string', default: 'high' },
      same: { type: 'boolean', default: false },
      sheet: { type: 'boolean', default: false },
    },
  });
  const { quality } = values;
  if (values.help || !TIER_NAMES.some((name) => name === quality)) {
    console.log(HELP);
    return;
  }
  const [subjects, manifest, program] = await Promise.all([
    allSubjects(),
    loadStills(),
    programHash(),
  ]);
  const only = values.only?.split(',');
  const isAsked = ({ subject }: { subject: StillSubject }) => only?.includes(subject.id) ?? true;
  const stale = outOfDate(subjects, manifest, program).filter(isAsked);
  if (values.check) {
    for (const { subject, view } of stale) console.log(`out of date: ${subject.id} ${view}`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  if (values.same && (!only || stale.length === 0 || quality !== 'high')) {
    throw new PlainError('--same needs steps to draw, by --only, that are out of date');
  }
  const before = values.same ? await readPictures(manifest) : undefined;
  const kept = structuredClone(manifest);
  if (values.frames) {
    await drawPictures((await frameJobs(program, quality)).filter(isAsked), quality);
  } else if (stale.length > 0 && !values.sheet) {
    await drawPictures(stillJobs(stale, subjects, manifest, quality), quality);
    await removeStrays(tidied(manifest, subjects));
    if (before) {
      await expectSame(before, await readPictures(manifest));
      await putBack(before);
      Object.assign(manifest, renewed(kept, subjects, allCards(subjects), program));
    }
    if (outOfDate(subjects, manifest, program).length === 0) manifest.program = program;
    await storeManifest(tidied(manifest, subjects));
  }
  const drawn = subjects.filter(({ id }) => manifest.stills[id]);
  console.log(`${drawn.length} of ${subjects.length} steps have stills`);
  for (const sheet of await writeContactSheets([...subjects, ...FRAMES])) {
    console.log(`contact sheet: ${sheet}`);
  }
}

await main().catch(reportFailure);
