import { bundleMDX } from 'mdx-bundler';
import remarkGfm from 'remark-gfm';
import remarkSmartypants from 'remark-smartypants';
import { isGlossaryTerm } from '@/content/glossary/glossary';
import { isSourceId } from '@/content/sources/sources';
import { AuthorErrors } from './author-error';
import { type Chapter } from './chapter';
import { type ChapterInput, type Draft, type Tools, createDraft } from './draft';
import { PASSES } from './passes';
import { readSyntaxErrors } from './syntax-error';
import { type TreeNode } from './tree';
import { curl } from './typography';

/**
 * Checks a chapter and compiles its words.
 * @throws AuthorErrors with every mistake that was found, each with file, line and hint.
 */
export async function compileChapter(input: ChapterInput, tools: Tools): Promise<Chapter> {
  const { draft, code } = await bundle(input, tools);
  const { frontmatter } = draft;
  if (draft.errors.length > 0 || !frontmatter) throw new AuthorErrors(draft.errors);
  return {
    slug: input.slug,
    number: input.number,
    title: curl(frontmatter.title),
    description: curl(frontmatter.description),
    lead: curl(frontmatter.lead ?? frontmatter.description),
    steps: draft.steps.map(({ id, title, index, scene }) => ({ id, title, index, scene })),
    words: draft.words,
    sentences: draft.sentences,
    letters: draft.letters,
    sources: draft.sources.filter(isSourceId),
    terms: draft.terms.filter(isGlossaryTerm),
    storyboard: input.score.rows,
    code,
  };
}

/** Runs the passes inside the bundler, where the tree is. */
async function bundle(input: ChapterInput, tools: Tools): Promise<{ draft: Draft; code: string }> {
  let draft: Draft | undefined;
  let crash: unknown;
  try {
    const { code } = await bundleMDX({
      source: input.words.source,
      cwd: process.cwd(),
      mdxOptions(options, written) {
        const runPasses = () => (tree: TreeNode) => {
          try {
            draft = createDraft(input, tools, tree, written);
            for (const pass of PASSES) pass.run(draft);
          } catch (error) {
            crash = error;
            throw error;
          }
        };
        const given = options.remarkPlugins ?? [];
        options.remarkPlugins = [...given, remarkGfm, runPasses, remarkSmartypants];
        return options;
      },
      esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
    });
    if (!draft) throw new Error('the bundler did not run the passes');
    return { draft, code };
  } catch (error) {
    if (crash !== undefined) throw crash;
    // Code that the passes have reported may also fail to compile; the report says it better.
    if (draft && draft.errors.length > 0) return { draft, code: '' };
    const mistakes = readSyntaxErrors(error, input.words.path);
    throw mistakes ? new AuthorErrors(mistakes) : error;
  }
}
