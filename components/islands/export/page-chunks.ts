import path from 'node:path';
import { type CodeSplittingGroup } from 'rolldown';

type Context = Parameters<Extract<CodeSplittingGroup['name'], (...args: never) => unknown>>[1];

/** Folder of what draws. */
const STAGE = 'stage';
/** Folders of what comes a moment after the islands, and is none. */
const SOON = [STAGE, 'help'];
/** What the stage brings in once it is to draw. */
const ENGINE = 'engine';

/** Folders of the islands that cannot wake without a module, by the module's id. */
type Needs = Map<string, Set<string>>;

const folderOf = (id: string) => path.basename(path.dirname(id));

/** Finds what the islands import outright; `loaders`: id of the module that names them. */
function findNeeds(context: Context, loaders: string): Needs {
  const needs: Needs = new Map();
  const mark = (id: string, folder: string) => {
    const marked = needs.get(id) ?? new Set();
    if (marked.has(folder)) return;
    needs.set(id, marked.add(folder));
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) mark(next, folder);
  };
  for (const island of context.getModuleInfo(loaders)?.dynamicallyImportedIds ?? []) {
    mark(island, folderOf(island));
  }
  // What comes a moment later is to bring nothing along but its own.
  const markLater = (folder: string, isLater: (from: string, to: string) => boolean) => {
    for (const id of [...needs.keys()]) {
      const later = context.getModuleInfo(id)?.dynamicallyImportedIds ?? [];
      for (const next of later) if (isLater(id, next)) mark(next, folder);
    }
  };
  for (const folder of SOON) markLater(folder, (_, to) => folderOf(to) === folder);
  markLater(ENGINE, (from) => needs.get(from)?.has(STAGE) ?? false);
  return needs;
}

/**
 * Chunks for what a page needs before its islands wake: one for what islands of several folders
 * need, one a folder for the rest. Without them every set of islands with something in common has a
 * chunk of its own, and a page some forty requests.
 * @param loaders id of the module that names the islands
 */
export function pageChunks(loaders: string): CodeSplittingGroup[] {
  let needs: Needs | undefined;
  const foldersOf = (id: string, context: Context) => {
    needs ??= findNeeds(context, loaders);
    return [...(needs.get(id) ?? [])];
  };
  const early = (id: string, context: Context) =>
    foldersOf(id, context).filter((folder) => folder !== ENGINE);
  return [
    {
      debugName: 'common',
      name: (id, context) => (early(id, context).length > 1 ? 'common' : null),
      priority: 2,
    },
    {
      // What the engine needs as well: it is to bring nothing along that is a scene's alone.
      debugName: 'drawn',
      name: (id, context) => {
        const [folder] = early(id, context).filter((one) => !SOON.includes(one));
        return folder && foldersOf(id, context).includes(ENGINE) ? `${folder}-drawn` : null;
      },
      priority: 1,
    },
    {
      debugName: 'folder',
      name: (id, context) => early(id, context).find((folder) => !SOON.includes(folder)) ?? null,
    },
  ];
}
