import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { IMPORT_RULES } from './import-rules';

/** What reading a tree's imports found. */
export interface ImportFindings {
  /** Files of ours that were read, relative to the tree. */
  files: string[];
  /** What they import: files of ours and of packages. */
  imports: { from: string; to: string }[];
  violations: { rule: string; from: string; to: string }[];
}

/**
 * Reads every import below some folders of a tree and holds it against the rules. `tree`: absolute;
 * `folders`: relative to it. The alias `@/` means the tree itself.
 */
export async function cruiseImports(tree: string, folders: string[]): Promise<ImportFindings> {
  const { output } = await cruise(
    folders,
    {
      baseDir: tree,
      validate: true,
      ruleSet: { forbidden: [...IMPORT_RULES] },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.d\\.mts$' },
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
    },
    { alias: { '@': tree } },
  );
  if (typeof output === 'string') throw new Error(output);
  return summarise(output);
}

function summarise({ modules, summary }: ICruiseResult): ImportFindings {
  const ours = modules.filter(({ source }) =>
    /^(?:app|components|content|scenes|tests)\//.test(source),
  );
  return {
    files: ours.map(({ source }) => source),
    imports: ours.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
    ),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
