import { type StillSubject } from '../subjects';
import { VIEW_NAMES, type ViewName } from '../views';
import { hirePhotographer } from './photographer';

/** One picture to take, and what is done with it. */
export interface PictureJob {
  subject: StillSubject;
  view: ViewName;
  /** Keeps the photograph (a PNG) and says how it was kept. Once done, it need not be done again. */
  keep(picture: Buffer): Promise<string>;
}

const secondsSince = (start: number) => ((performance.now() - start) / 1000).toFixed(1);

/**
 * Takes pictures one after the other, view by view, since a view's pictures share a page; a picture
 * is kept while the next is drawn. Stopped in between, it has kept all but the last.
 */
export async function drawPictures(jobs: readonly PictureJob[], quality: string): Promise<void> {
  if (jobs.length === 0) return;
  const ordered = VIEW_NAMES.flatMap((name) => jobs.filter(({ view }) => view === name));
  const photographer = await hirePhotographer(quality);
  const startedAt = performance.now();
  let keeping: Promise<void> = Promise.resolve();
  try {
    for (const [index, { subject, view, keep }] of ordered.entries()) {
      const drawingAt = performance.now();
      const picture = await photographer.take(subject.id, view);
      const drawing = secondsSince(drawingAt);
      await keeping;
      keeping = keep(picture).then((kept) => {
        const place = `${index + 1}/${ordered.length} ${subject.id} ${view}`;
        console.log(`${place}: ${kept}, ${drawing} s to draw`);
      });
      // Waited for above; until then a failure is not to end the program by itself.
      keeping.catch(() => {});
    }
    await keeping;
    console.log(`${ordered.length} pictures in ${secondsSince(startedAt)} s`);
  } finally {
    await photographer.close();
  }
}
