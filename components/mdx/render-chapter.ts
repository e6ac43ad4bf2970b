import { getMDXComponent } from 'mdx-bundler/client/react';
import { type ComponentProps, type ReactElement, createElement } from 'react';
import { type Chapter } from '@/content/pipeline/chapter';
import { COMPONENTS } from './components';
import { SiteLink } from './SiteLink';

type Components = ComponentProps<ReturnType<typeof getMDXComponent>>['components'];

/**
 * A chapter's words as elements, for a server component.
 * @param replaced words (or Markdown elements) to render with other components
 */
export function renderChapter(chapter: Chapter, replaced: Components = {}): ReactElement {
  const components: Components = { ...COMPONENTS, a: SiteLink, ...replaced };
  return createElement(getMDXComponent(chapter.code), { components });
}
