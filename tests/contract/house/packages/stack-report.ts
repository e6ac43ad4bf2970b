import path from 'node:path';
import { type FileKind, type PackageUse } from './package-use';

const KINDS: readonly FileKind[] = ['shipped', 'tool', 'test'];

/** What the site is built on, and the packages in which each of these comes. */
export const STACK: Readonly<Record<string, readonly string[]>> = {
  next: ['next'],
  react: ['react', 'react-dom'],
  'framer-motion': ['framer-motion'],
  three: ['three'],
  '@react-three/fiber': ['@react-three/fiber'],
  '@react-three/drei': ['@react-three/drei'],
  'mdx-bundler': ['mdx-bundler'],
  tailwindcss: ['tailwindcss', '@tailwindcss/postcss'],
  vitest: ['vitest'],
  playwright: ['playwright', '@playwright/test'],
};

/** Files of some uses, each once; those that only take types from the package are marked so. */
function filesOf(uses: readonly PackageUse[]): string[] {
  const files = [...new Set(uses.map(({ file }) => file))].sort();
  const onlyTypes = (file: string) =>
    uses.every((use) => use.file !== file || use.how === 'types') ? ' (types)' : '';
  return files.map((file) => `${file}${onlyTypes(file)}`);
}

/** One line a folder: its name and those of its files. */
function linesOf(files: readonly string[]): string[] {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    const folder = path.posix.dirname(file);
    folders.set(folder, [...(folders.get(folder) ?? []), path.posix.basename(file)]);
  }
  return [...folders].map(([folder, names]) => `${folder}/ ${names.join(', ')}`);
}

/** Who uses each part of the stack: a line of counts of files, then the files by kind and folder. */
export function reportStack(uses: readonly PackageUse[]): string {
  return Object.entries(STACK)
    .map(([title, names]) => {
      const kinds = KINDS.map((kind) => ({
        kind,
        files: filesOf(uses.filter((use) => names.includes(use.name) && use.kind === kind)),
      }));
      const counts = kinds.map(({ kind, files }) => `${files.length} ${kind}`).join(', ');
      const lines = kinds.flatMap(({ kind, files }) =>
        linesOf(files).map((line) => `  ${kind.padEnd(9)}${line}`),
      );
      return [`${title}: ${counts}`, ...lines].join('\n');
    })
    .join('\n\n');
}
