import { getMDXComponent } from 'mdx-bundler/client/react';
import { type ComponentProps, type ReactElement, createElement } from 'react';
import { SiteLink } from '@/components/mdx/SiteLink';
import { COMPONENTS } from '@/components/mdx/vocabulary';
import { type Chapter } from './chapter';

type Components = ComponentProps<ReturnType<typeof getMDXComponent>>['components'];

/**
 * A chapter's words as elements, for a server component.
 * @param replaced words (or Markdown elements) to render with other components
 */
export function renderChapter(chapter: Chapter, replaced: Components = {}): ReactElement {
  const components: Components = { ...COMPONENTS, a: SiteLink, ...replaced };
  return createElement(getMDXComponent(chapter.code), { components });
}
