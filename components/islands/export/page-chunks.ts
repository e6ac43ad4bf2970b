import path from 'node:path';
import { type CodeSplittingGroup } from 'rolldown';

type Context = Parameters<Extract<CodeSplittingGroup['name'], (...args: never) => unknown>>[1];

/** Folders of the islands that cannot wake without a module, by the module's id. */
type Needs = Map<string, Set<string>>;

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
    mark(island, path.basename(path.dirname(island)));
  }
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
  return [
    {
      debugName: 'common',
      name: (id, context) => (foldersOf(id, context).length > 1 ? 'common' : null),
      priority: 1,
    },
    { debugName: 'folder', name: (id, context) => foldersOf(id, context)[0] ?? null },
  ];
}
