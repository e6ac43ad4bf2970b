import { listChapters, loadChapter } from '@/content/pipeline/load';
import { automatedReadabilityIndex } from '@/content/pipeline/readability';
import { type BenchRow } from './bench-row';

/** School grade that each chapter's running text asks for. */
export async function benchWords(): Promise<BenchRow[]> {
  const chapters = await Promise.all((await listChapters()).map(({ slug }) => loadChapter(slug)));
  return chapters.map((chapter) => ({
    name: `words: ${chapter.slug}, Automated Readability Index`,
    value: automatedReadabilityIndex(chapter),
    unit: 'grade',
  }));
}
