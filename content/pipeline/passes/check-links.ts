import { type Pass, reportWords } from '../draft';
import { hintForName } from '../nearest';
import { lineOf, walk } from '../tree';

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
      } else if (!/^(https:\/\/[^/\s]+\.|\/(?!\/))/.test(url)) {
        const hint = 'start it with https://, / or #';
        reportWords(draft, lineOf(node), `the address "${url}" cannot be linked`, hint);
      }
    }
  },
};
