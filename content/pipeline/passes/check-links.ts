import { type Pass, reportWords } from '../draft';
import { hintForName, nearestName } from '../nearest';
import { lineOf, walk } from '../tree';

/** There are too many pages to name them all. */
function hintForPage(written: string, pages: readonly string[]): string {
  const nearest = nearestName(written, pages);
  return nearest ? `did you mean "${nearest}"?` : 'write it from the root, as /scenes/lab/';
}

/** Links lead to a step of this chapter, to a page of the site, or to a secure address. */
export const checkLinks: Pass = {
  name: 'links',
  run(draft) {
    const ids = draft.steps.map((step) => step.id);
    for (const { node } of walk(draft.tree)) {
      const isLink = node.type === 'link' || node.type === 'definition';
      if (!isLink && node.type !== 'image') continue;
      const url = node.url ?? '';
      if (node.type === 'image' && !node.alt?.trim()) {
        const hint = 'say what can be seen: ![the ridge at dawn](/…)';
        reportWords(draft, lineOf(node), 'a picture has no description', hint);
      }
      if (url.startsWith('#')) {
        const id = url.slice(1);
        if (ids.includes(id)) continue;
        const reason = `the link #${id} leads to no step of the chapter`;
        reportWords(draft, lineOf(node), reason, hintForName(id, ids));
      } else if (/^\/(?!\/)/.test(url)) {
        const [page] = url.split(/[?#]/);
        if (node.type === 'image' || draft.pages.includes(page)) continue;
        const reason = `the link ${url} leads to no page of the site`;
        reportWords(draft, lineOf(node), reason, hintForPage(page, draft.pages));
      } else if (!/^https:\/\/[^/\s]+\./.test(url)) {
        const hint = 'start it with https://, / or #';
        reportWords(draft, lineOf(node), `the address "${url}" cannot be linked`, hint);
      }
    }
  },
};
