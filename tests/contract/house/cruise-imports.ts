import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { IMPORT_RULES } from './import-rules';

/** One import of a file of ours. */
export interface Import {
  from: string;
  /** The file it leads to, of ours or of a package; what was written, where it leads nowhere. */
  to: string;
  /** What stands in the quotes. */
  written: string;
  /** Nothing is left of it once types are gone. */
  typeOnly: boolean;
}

/** What reading a tree's imports found. */
export interface ImportFindings {
  /** Files of ours that were read, relative to the tree. */
  files: string[];
  imports: Import[];
  violations: { rule: string; from: string; to: string }[];
}

/**
 * Reads every import of some files and folders of a tree and holds it against the rules. `tree`:
 * absolute; `folders`: relative to it. The alias `@/` means the tree itself.
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
      exclude: { path: '^(?!node_modules/).*\\.d\\.mts$' },
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
    },
    { alias: { '@': tree } },
  );
  if (typeof output === 'string') throw new Error(output);
  return summarise(output);
}

function summarise({ modules, summary }: ICruiseResult): ImportFindings {
  const ours = modules.filter(({ source }) =>
    /^(?:(?:app|components|content|scenes|tests)\/|[\w.]+\.(?:ts|mjs)$)/.test(source),
  );
  return {
    files: ours.map(({ source }) => source),
    imports: ours.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved, module, dependencyTypes }) => ({
        from: source,
        to: resolved,
        written: module,
        typeOnly: dependencyTypes.includes('type-only'),
      })),
    ),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
