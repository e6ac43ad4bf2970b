import { type ComponentProps, type ReactNode } from 'react';
import { type StillsManifest } from '../stills/manifest';
import { type StillSubject } from '../stills/subjects';
import { Island } from '../ui/Island';
import { BareStill } from './BareStill';
import { GalleryItem } from './GalleryItem';

interface GalleryProps {
  subjects: readonly StillSubject[];
  stills: StillsManifest['stills'];
  /** Poses by which the look is judged, besides the story's own; their pictures do not ship. */
  frames: readonly StillSubject[];
  /** Ids of the frames that are judged on a phone too. */
  phoneFrames: readonly string[];
}

function Heading(props: Pick<ComponentProps<'h2'>, 'id' | 'children'>) {
  return <h2 className="mt-10 mb-4 text-[1.75rem]" {...props} />;
}

function Items({ children }: { children: ReactNode }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(20rem,100%),1fr))] gap-8">
      {children}
    </ul>
  );
}

/** Every picture of the story on one page, for those who make it. */
export function Gallery({ subjects, stills, frames, phoneFrames }: GalleryProps) {
  const chapters = [...new Set(subjects.map(({ chapter }) => chapter))];
  const poses = Object.fromEntries([...frames, ...subjects].map(({ id, pose }) => [id, pose]));
  return (
    <>
      <main id="story" data-page="gallery" className="py-16" tabIndex={-1}>
        <h1 className="text-[2.625rem]">Gallery</h1>
        <p>
          Every step as it stands at rest, with the pose to copy into a storyboard. The links show
          the mountain alone.
        </p>
        {chapters.map((slug) => (
          <section key={slug} aria-labelledby={`gallery-${slug}`}>
            <Heading id={`gallery-${slug}`}>{slug}</Heading>
            <Items>
              {subjects
                .filter(({ chapter }) => chapter === slug)
                .map((subject) => (
                  <GalleryItem key={subject.id} subject={subject} views={stills[subject.id]} />
                ))}
            </Items>
          </section>
        ))}
        <section aria-labelledby="gallery-frames">
          <Heading id="gallery-frames">frames</Heading>
          <p>
            The poses by which the look is judged. They are drawn for the contact sheets only, by{' '}
            <code>npm run stills -- --frames</code>.
          </p>
          <Items>
            {frames.map((frame) => (
              <GalleryItem
                key={frame.id}
                subject={frame}
                note={phoneFrames.includes(frame.id) ? 'Wide, and on a phone.' : 'Wide.'}
              />
            ))}
          </Items>
        </section>
      </main>
      <Island name="bare-still" of={BareStill} props={{ poses }} />
    </>
  );
}
