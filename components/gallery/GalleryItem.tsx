import { DEFAULT_POSE, type Pose } from '@/scenes/pose/pose';
import { type StillsManifest } from '../stills/manifest';
import { StillPicture } from '../stills/StillPicture';
import { type StillSubject } from '../stills/subjects';

interface GalleryItemProps {
  subject: StillSubject;
  /** Its pictures; undefined where it has not been drawn. */
  views?: StillsManifest['stills'][string];
  /** Stands where there is no picture. */
  note?: string;
}

/** What an author would write in a storyboard to have this picture: the rest is the default. */
function poseToCopy(pose: Pose): string {
  const told = Object.entries(pose).filter(([field, value]) => {
    return JSON.stringify(value) !== JSON.stringify(DEFAULT_POSE[field as keyof Pose]);
  });
  return JSON.stringify(Object.fromEntries(told), null, 1);
}

/** One step's still with its id and the pose behind it. */
export function GalleryItem({ subject, views, note = 'Not drawn yet.' }: GalleryItemProps) {
  const { id, title, pose } = subject;
  return (
    <li className="[&_img]:w-full [&_picture]:my-2 [&_picture]:block [&_picture]:bg-(--still-colour)">
      <h3>
        <a href={`?bare=1&quality=high&pose=${id}`} className="text-accent underline">
          {title}
        </a>{' '}
        <code>{id}</code>
      </h3>
      {views?.wide ? <StillPicture id={id} views={views} /> : <p>{note}</p>}
      <pre className="text-[0.75rem] whitespace-pre-wrap select-all">
        <code>{poseToCopy(pose)}</code>
      </pre>
    </li>
  );
}
