import path from 'node:path';
import { build } from 'rolldown';
import { shaders, trimmedThree, worker } from './bundle-plugins';
import { pageChunks } from './page-chunks';

/** Where the site's scripts lie in the export, named by their content. */
export const SCRIPTS_DIR = '_next/static/islands';

const ENTRY = path.resolve('components/islands/start.tsx');
const LOADERS = path.resolve('components/islands/loaders.ts');
/** Browsers from which on the site is whole: those that Next builds for. */
export const TARGET = ['chrome111', 'edge111', 'firefox111', 'safari16.4'];

export interface IslandScripts {
  /** The one script that a page names, relative to the export. */
  entry: string;
  /** Scripts that must be here before some islands can wake, the entry apart. */
  neededBy(islands: readonly string[]): string[];
}

/** `LiveScene` in `components/scenes/LiveScene.tsx` is the island `live-scene`. */
function islandOf(module: string): string {
  return path
    .parse(module)
    .name.replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
}

/**
 * Bundles the islands into the export.
 * @param exportDir absolute
 * @param root path the site is served under, empty at a root
 */
export async function bundleIslands(exportDir: string, root: string): Promise<IslandScripts> {
  const transform = {
    target: TARGET,
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.NEXT_PUBLIC_BASE_PATH': JSON.stringify(root),
    },
  };
  const { output } = await build({
    input: { start: ENTRY },
    platform: 'browser',
    transform,
    preserveEntrySignatures: false,
    // "use client" speaks to the server's build; here all is the client's.
    checks: { moduleLevelDirective: false },
    plugins: [trimmedThree(), shaders(), worker({ transform })],
    output: {
      dir: path.join(exportDir, SCRIPTS_DIR),
      entryFileNames: '[name]-[hash].js',
      chunkFileNames: '[name]-[hash].js',
      assetFileNames: '[name]-[hash].js',
      minify: true,
      comments: false,
      codeSplitting: {
        groups: [
          {
            name: 'react',
            test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/,
            priority: 3,
          },
          ...pageChunks(LOADERS),
        ],
      },
    },
  });
  const chunks = output.filter((file) => file.type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entry = chunks.find(({ facadeModuleId }) => facadeModuleId === ENTRY);
  if (!entry) throw new Error(`${ENTRY} has no script in the bundle`);
  const islands = new Map(
    chunks.flatMap((chunk) => chunk.moduleIds.map((id) => [islandOf(id), chunk] as const)),
  );
  const place = (file: string) => `${SCRIPTS_DIR}/${file}`;
  function* withImports(file: string): Generator<string> {
    yield file;
    for (const next of byFile.get(file)?.imports ?? []) yield* withImports(next);
  }
  return {
    entry: place(entry.fileName),
    neededBy(names) {
      const roots = names.map((name) => {
        const chunk = islands.get(name);
        if (!chunk) throw new Error(`a page has an island "${name}" that nothing wakes`);
        return chunk;
      });
      const all = new Set([entry, ...roots].flatMap(({ fileName }) => [...withImports(fileName)]));
      all.delete(entry.fileName);
      return Array.from(all, place);
    },
  };
}
