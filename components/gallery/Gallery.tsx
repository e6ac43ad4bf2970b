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

/** Every picture of the story on one page, for those who make it. */
export function Gallery({ subjects, stills, frames, phoneFrames }: GalleryProps) {
  const chapters = [...new Set(subjects.map(({ chapter }) => chapter))];
  const poses = Object.fromEntries([...frames, ...subjects].map(({ id, pose }) => [id, pose]));
  return (
    <>
      <main id="story" className="gallery" tabIndex={-1}>
        <h1>Gallery</h1>
        <p>
          Every step as it stands at rest, with the pose to copy into a storyboard. The links show
          the mountain alone.
        </p>
        {chapters.map((slug) => (
          <section key={slug} aria-labelledby={`gallery-${slug}`}>
            <h2 id={`gallery-${slug}`}>{slug}</h2>
            <ul>
              {subjects
                .filter(({ chapter }) => chapter === slug)
                .map((subject) => (
                  <GalleryItem key={subject.id} subject={subject} views={stills[subject.id]} />
                ))}
            </ul>
          </section>
        ))}
        <section aria-labelledby="gallery-frames">
          <h2 id="gallery-frames">frames</h2>
          <p>
            The poses by which the look is judged. They are drawn for the contact sheets only, by{' '}
            <code>npm run stills -- --frames</code>.
          </p>
          <ul>
            {frames.map((frame) => (
              <GalleryItem
                key={frame.id}
                subject={frame}
                note={phoneFrames.includes(frame.id) ? 'Wide, and on a phone.' : 'Wide.'}
              />
            ))}
          </ul>
        </section>
      </main>
      <Island name="bare-still" of={BareStill} props={{ poses }} />
    </>
  );
}
