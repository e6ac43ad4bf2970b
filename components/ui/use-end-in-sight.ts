import { useEffect, useState } from 'react';

/** What stands below the last picture of a page. */
const END = '.chapter-end, [data-site-links]';

/** Whether the end of the page, its notes, sources and links, has come into the window. */
export function useEndInSight(): boolean {
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    const seen = new Set<Element>();
    const observer = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      setInSight(seen.size > 0);
    });
    for (const part of document.querySelectorAll(END)) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return inSight;
}
