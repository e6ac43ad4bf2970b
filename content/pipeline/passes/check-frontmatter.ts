import { type Pass, lineMatching, reportWords } from '../draft';
import { frontmatterSchema } from '../frontmatter';
import { hintForName } from '../nearest';

const FIELDS = Object.keys(frontmatterSchema.shape);

/** The head of the file holds a title and a description, and nothing unknown. */
export const checkFrontmatter: Pass = {
  name: 'frontmatter',
  run(draft) {
    const result = frontmatterSchema.safeParse(draft.written);
    if (result.success) {
      draft.frontmatter = result.data;
      return;
    }
    const lineOfField = (field: string) =>
      lineMatching(draft.input.words.source, new RegExp(`^${field}\\s*:`));
    for (const issue of result.error.issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          const hint = hintForName(key, FIELDS);
          reportWords(draft, lineOfField(key), `unknown field "${key}" in the frontmatter`, hint);
        }
        continue;
      }
      const field = issue.path.join('.');
      const reason = `the frontmatter has no usable ${field}`;
      reportWords(draft, lineOfField(field), reason, `${issue.message}, as \`${field}: …\``);
    }
  },
};
