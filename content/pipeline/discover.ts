import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Storyboard } from '@/scenes/pose/storyboard';
import { AuthorError, AuthorErrors } from './author-error';
import { type AuthorFile } from './draft';

/** Where chapters stand, from the root of the repository. */
const CHAPTERS = 'content/chapters';
const FOLDER_NAME = /^(\d+)-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** A chapter's folder, found by listing; its name is all that registers it. */
export interface ChapterFolder {
  /** Such as `02-pre-training`. */
  name: string;
  number: number;
  slug: string;
}

/** Reads the names of folders. @throws AuthorErrors for names that give no number and slug. */
export function readFolderNames(names: readonly string[]): ChapterFolder[] {
  const errors: AuthorError[] = [];
  const folders: ChapterFolder[] = [];
  const report = (name: string, reason: string, hint: string) =>
    errors.push(new AuthorError(`${CHAPTERS}/${name}`, 1, reason, hint));
  for (const name of names.toSorted()) {
    const [, digits, slug] = FOLDER_NAME.exec(name) ?? [];
    if (slug === undefined) {
      report(name, 'the name of the folder is no chapter', 'name it like 02-pre-training');
      continue;
    }
    const folder = { name, number: Number(digits), slug };
    const twin = folders.find((one) => one.number === folder.number || one.slug === slug);
    if (twin) report(name, `the chapter ${twin.name} has this number or name`, 'give it another');
    folders.push(folder);
  }
  if (errors.length > 0) throw new AuthorErrors(errors);
  return folders.toSorted((a, b) => a.number - b.number);
}

/** The folders of all chapters, in the order of their numbers. */
export async function discoverChapters(): Promise<ChapterFolder[]> {
  const entries = await readdir(path.join(process.cwd(), CHAPTERS), { withFileTypes: true });
  return readFolderNames(entries.filter((one) => one.isDirectory()).map((one) => one.name));
}

/** Reads one file of a chapter. @throws AuthorErrors when it is missing. */
export async function readAuthorFile(folder: string, name: string): Promise<AuthorFile> {
  const file = `${CHAPTERS}/${folder}/${name}`;
  try {
    const source = await readFile(path.join(process.cwd(), CHAPTERS, folder, name), 'utf8');
    return { path: file, source };
  } catch {
    const hint = 'a chapter is a folder with chapter.mdx and storyboard.ts';
    throw new AuthorErrors([new AuthorError(file, 1, 'this file is missing', hint)]);
  }
}

/** Imports a chapter's score. The bundler finds every storyboard by the pattern of this import. */
export async function importStoryboard(folder: string): Promise<Storyboard> {
  const score: { default: Storyboard } = await import(`../chapters/${folder}/storyboard.ts`);
  return score.default;
}
