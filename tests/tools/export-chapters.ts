import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exportRoutes } from './export-routes';
import { EXPORT_DIR } from './project.mjs';

/** A chapter as the export has it. */
export interface ExportChapter {
  slug: string;
  /** Address relative to the base path: `./chapters/<slug>/`. */
  route: string;
  /** Ids of its steps in reading order. */
  steps: string[];
}

const CHAPTER_ROUTE = /^\.\/chapters\/([^/]+)\/$/;

function stepsOf(route: string): string[] {
  const html = readFileSync(path.join(EXPORT_DIR, route, 'index.html'), 'utf8');
  return [...html.matchAll(/<section\b[^>]*\sdata-step="([^"]+)"/g)].map(([, id]) => id);
}

/** Ids of all steps of the whole story in reading order. */
export const storySteps = (): string[] => stepsOf('./');

/**
 * Every chapter of the export with its steps, found in its pages: what tests of all steps go by.
 * @throws Error when there is none, or one without steps: a loop over nothing proves nothing
 */
export function exportChapters(): ExportChapter[] {
  const chapters = exportRoutes().flatMap((route) => {
    const slug = CHAPTER_ROUTE.exec(route)?.[1];
    if (slug === undefined) return [];
    return [{ slug, route, steps: stepsOf(route) }];
  });
  if (chapters.length === 0 || chapters.some(({ steps }) => steps.length === 0)) {
    throw new Error('out/ has no chapter with steps in it: npm run build');
  }
  return chapters;
}

/** What the gallery can show alone, section by section: the steps of each chapter, and the frames. */
export function galleryPoses(): { name: string; ids: string[] }[] {
  const html = readFileSync(path.join(EXPORT_DIR, 'gallery', 'index.html'), 'utf8');
  const sections = [...html.matchAll(/<section aria-labelledby="gallery-([^"]+)".*?<\/section>/gs)];
  const found = sections.map(([section, name]) => {
    const links = section.matchAll(/href="\?bare=1&amp;quality=high&amp;pose=([^"]+)"/g);
    return { name, ids: [...links].map(([, id]) => id) };
  });
  if (found.some(({ ids }) => ids.length < 2)) throw new Error('the gallery has an empty section');
  if (found.length <= exportChapters().length) throw new Error('the gallery lacks a section');
  return found;
}
