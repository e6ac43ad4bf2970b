import { type ComponentType, useLayoutEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Optional } from '../ui/Optional';
import { replayPresses } from './early-presses';
import { isIslandName, LOADERS } from './loaders';
import { stayWhereNothingLoads } from './offline-links';

const { dataset: page } = document.documentElement;

/** The data that stands beside an island. */
function propsOf(place: HTMLElement): object {
  const data = place.nextElementSibling;
  return JSON.parse(data?.matches('[type="application/json"]') ? data.textContent : '{}') as object;
}

function Signal({ onAlive }: { onAlive: () => void }) {
  useLayoutEffect(onAlive, [onAlive]);
  return null;
}

/** Hydrates one island, by itself; resolves once it answers, rejects where it cannot. */
async function wake(place: HTMLElement): Promise<void> {
  const { island } = place.dataset;
  if (!isIslandName(island)) throw new Error(`there is no island "${island}"`);
  const Part = (await LOADERS[island]()) as ComponentType;
  const props = propsOf(place);
  await new Promise<void>((alive, broken) => {
    const onAlive = () => {
      place.dataset.alive = '';
      // Once every part of it has begun its work.
      setTimeout(() => replayPresses(place));
      alive();
    };
    const onBroken = () => {
      // Also one that has answered till now.
      delete place.dataset.alive;
      page.start = 'partly';
      broken(new Error(`"${island}" broke`));
    };
    // One that cannot be drawn gives its place back to the HTML that was served there.
    const served = <div data-served dangerouslySetInnerHTML={{ __html: place.innerHTML }} />;
    hydrateRoot(
      place,
      <Optional fallback={served} onMissing={onBroken}>
        <Part {...props} />
        <Signal onAlive={onAlive} />
      </Optional>,
    );
  });
}

/** Resolves once the whole page is there, which this script may be here before. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
}

/** Wakes all islands of the page. What one lacks or breaks is its own; the page says so. */
async function start(): Promise<void> {
  await parsed();
  const places = document.querySelectorAll<HTMLElement>('[data-island]');
  const ends = await Promise.allSettled(Array.from(places, wake));
  const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  for (const reason of reasons) console.error('A part of the page could not start.', reason);
  if (reasons.length === 0) page.start = 'done';
  else page.start = reasons.length < ends.length ? 'partly' : 'failed';
  // Where nothing may come alive behind the words, stills stand.
  if (reasons.length > 0) page.mountain ??= 'still';
}

stayWhereNothingLoads();
void start();
