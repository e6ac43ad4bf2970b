import { ROOT } from '../../tools/project.mjs';
import { cruiseImports, type ImportFindings } from './cruise-imports';
import { repositoryFiles } from './repository-files';

/** Folders whose files import. */
export const CODE_FOLDERS = ['app', 'components', 'content', 'scenes', 'tests'];

let reading: Promise<ImportFindings> | undefined;

/** What the repository's files import, those at its root too; read once, which takes seconds. */
export function repositoryImports(): Promise<ImportFindings> {
  const atRoot = repositoryFiles().filter((file) => /^[^/]+\.(?:ts|mjs)$/.test(file));
  reading ??= cruiseImports(ROOT, [...CODE_FOLDERS, ...atRoot]);
  return reading;
}
