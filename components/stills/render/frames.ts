import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import frames, { PHONE_FRAMES } from '@/content/frames/storyboard';
import { inRoot } from '@/tests/tools/project.mjs';
import { frameSubjects, type StillSubject } from '../subjects';
import { type ViewName } from '../views';
import { type PictureJob } from './draw';
import { DRAFT_KEY, stillKey } from './keys';

/** Frames are looked at, not shipped: their pictures stay out of the repository. */
const FOLDER = inRoot('test-results', 'frames');
/** Views in which one is judged. */
const viewsOf = (id: string): ViewName[] =>
  PHONE_FRAMES.includes(id) ? ['wide', 'phone'] : ['wide'];

export const FRAMES: readonly StillSubject[] = frameSubjects(frames);

export const framePath = (id: string, view: ViewName): string =>
  path.join(FOLDER, `${id}-${view}.webp`);

const keyPath = (id: string, view: ViewName): string => path.join(FOLDER, `${id}-${view}.key`);

async function isCurrent(id: string, view: ViewName, key: string): Promise<boolean> {
  if (!existsSync(framePath(id, view))) return false;
  return (await readFile(keyPath(id, view), 'utf8').catch(() => '')) === key;
}

/** The pictures of frames that are out of date. `program`: see `programHash`. */
export async function frameJobs(program: string, quality: string): Promise<PictureJob[]> {
  await mkdir(FOLDER, { recursive: true });
  const jobs: PictureJob[] = [];
  for (const subject of FRAMES) {
    for (const view of viewsOf(subject.id)) {
      const key = stillKey(subject, view, program);
      if (await isCurrent(subject.id, view, key)) continue;
      jobs.push({
        subject,
        view,
        async keep(picture) {
          const { size } = await sharp(picture)
            .webp({ quality: 90 })
            .toFile(framePath(subject.id, view));
          await writeFile(keyPath(subject.id, view), quality === 'high' ? key : DRAFT_KEY);
          return `webp ${size} bytes`;
        },
      });
    }
  }
  return jobs;
}
