import { VOCABULARY } from '@/content/vocabulary/vocabulary';
import { type Chapter, type ChapterRef } from './chapter';
import { compileChapter } from './compile';
import { type ChapterFolder, discoverChapters, importStoryboard, readAuthorFile } from './discover';
import { createReader } from './model-reader';
import { loadMountain } from './mountain';
import { sitePages } from './site-pages';

/** Compiled chapters by folder; kept until the author's files change. */
const compiled = new Map<string, { key: string; chapter: Promise<Chapter> }>();

async function loadFolder(folder: ChapterFolder): Promise<Chapter> {
  const [words, score] = await Promise.all([
    readAuthorFile(folder.name, 'chapter.mdx'),
    readAuthorFile(folder.name, 'storyboard.ts'),
  ]);
  const key = `${words.source}\n${score.source}`;
  const known = compiled.get(folder.name);
  if (known?.key === key) return known.chapter;
  const { slug, number } = folder;
  const compile = async () => {
    const [rows, mountain, pages] = await Promise.all([
      importStoryboard(folder.name),
      loadMountain(),
      sitePages(),
    ]);
    const tools = { vocabulary: VOCABULARY, readModel: createReader(mountain), pages };
    return compileChapter({ slug, number, words, score: { ...score, rows } }, tools);
  };
  const chapter = compile();
  compiled.set(folder.name, { key, chapter });
  chapter.catch(() => compiled.delete(folder.name));
  return chapter;
}

/** The whole story stands on one page as well, so no two chapters share the id of a step. */
export function checkIdsAcross(chapters: readonly Pick<Chapter, 'slug' | 'steps'>[]): void {
  const owners = new Map<string, string>();
  for (const { slug, steps } of chapters) {
    for (const { id } of steps) {
      const owner = owners.get(id);
      if (owner) throw new Error(`the chapters ${owner} and ${slug} both have a step "${id}"`);
      owners.set(id, slug);
    }
  }
}

/**
 * All chapters in reading order. Server and build only.
 * @throws AuthorErrors when any of them has a mistake.
 */
export async function listChapters(): Promise<ChapterRef[]> {
  const chapters = await Promise.all((await discoverChapters()).map(loadFolder));
  checkIdsAcross(chapters);
  return chapters.map(({ slug, number, title, description, steps }) => {
    return { slug, number, title, description, steps: steps.map((step) => step.id) };
  });
}

/**
 * One chapter, checked and compiled. Server and build only.
 * @throws AuthorErrors when it has a mistake; an Error when there is no such chapter.
 */
export async function loadChapter(slug: string): Promise<Chapter> {
  const folders = await discoverChapters();
  const folder = folders.find((one) => one.slug === slug);
  if (!folder) {
    throw new Error(`no chapter "${slug}"; there are ${folders.map((one) => one.slug).join(', ')}`);
  }
  return loadFolder(folder);
}
