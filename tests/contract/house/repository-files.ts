import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../tools/project.mjs';

/** Files only other programs write; their text is not held against the rules of style. */
const GENERATED = /^(?:package-lock\.json|public\/)/;

const TEXT = /\.(?:ts|tsx|mts|mjs|cjs|js|mdx|md|css|json|glsl|svg|html|yml|yaml|sh)$|^\.|^LICENSE$/;

/** What git knows of and would add; undefined where there is no git or no clone. */
function filesOfGit(): string[] | undefined {
  const listing = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  try {
    return execFileSync('git', ['-c', 'safe.directory=*', ...listing], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
    }).split('\0');
  } catch {
    return undefined;
  }
}

/** Every file of the tree but those .gitignore names; knows `name`, `name/` and `*.ending`. */
function filesOfTree(folder = ''): string[] {
  const ignored = textOf('.gitignore').split('\n').filter(Boolean);
  const isIgnored = (name: string) =>
    name === '.git' ||
    ignored.some((line) =>
      line.startsWith('*') ? name.endsWith(line.slice(1)) : name === line.replace(/\/$/, ''),
    );
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = path.posix.join(folder, entry.name);
    if (isIgnored(entry.name)) return [];
    return entry.isDirectory() ? filesOfTree(place) : [place];
  });
}

/** Every file that is in the repository or would be with the next commit, relative to the root. */
export function repositoryFiles(): string[] {
  const isThere = (file: string) => statSync(path.join(ROOT, file), { throwIfNoEntry: false });
  const files = filesOfGit() ?? filesOfTree();
  return [...new Set(files)].filter((file) => file && isThere(file)).sort();
}

/** Text files written by hand. */
export function writtenFiles(): string[] {
  return repositoryFiles().filter((file) => TEXT.test(file) && !GENERATED.test(file));
}

/** Text of a file of the repository. */
export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** Size of a file of the repository, bytes. */
export function bytesOf(file: string): number {
  return statSync(path.join(ROOT, file)).size;
}
