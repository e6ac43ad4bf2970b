import { type Import } from '../cruise-imports';
import { type FileKind, type Manifest } from './package-use';

const SITE = /^(?:app|components|content|scenes)\//;
const TOOL = /^(?:[^/]+$|tests\/(?:tools|bench)\/)/;

/** Files that commands of package.json start, as they stand there. */
export function commandFiles({ scripts = {} }: Manifest): string[] {
  return Object.values(scripts).flatMap((line) => line.match(/\S+\.(?:ts|mjs)\b/g) ?? []);
}

/** Files that some files reach through imports, they themselves too. */
function reach(starts: readonly string[], imports: readonly Import[]): Set<string> {
  const reached = new Set<string>();
  const queue = [...starts];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) queue.push(to);
  }
  return reached;
}

/**
 * Tells the kind of a file. What stands in a folder of the site ships, unless commands reach it and
 * no route does: those stand beside what they make.
 */
export function kindsOf(
  manifest: Manifest,
  imports: readonly Import[],
): (file: string) => FileKind {
  const routes = imports.map(({ from }) => from).filter((file) => file.startsWith('app/'));
  const ofRoutes = reach([...new Set(routes)], imports);
  const ofCommands = reach(commandFiles(manifest), imports);
  return (file) => {
    if (SITE.test(file)) return ofCommands.has(file) && !ofRoutes.has(file) ? 'tool' : 'shipped';
    return TOOL.test(file) ? 'tool' : 'test';
  };
}
