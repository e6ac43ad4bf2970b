import { type ComponentType } from 'react';
import { PageData } from './PageData';

interface IslandProps<Props extends object> {
  /** Its name among the islands that the browser can wake (`components/islands/loaders.ts`). */
  name: string;
  of: ComponentType<Props>;
  /** What it is given, here and in the browser: plain data. */
  props: Props;
  /** Selector of buttons elsewhere on the page that it answers. */
  hears?: string;
}

/**
 * A part of a page that comes alive by itself. The page around it is HTML that no script owns; in
 * the export each island is woken alone, from the data beside it (`components/islands/start.tsx`).
 */
export function Island<Props extends object>(island: IslandProps<Props>) {
  const { name, of: Part, props, hears } = island;
  return (
    <>
      <div data-island={name} data-hears={hears}>
        <Part {...props} />
      </div>
      {Object.keys(props).length > 0 && <PageData data={props} />}
    </>
  );
}
