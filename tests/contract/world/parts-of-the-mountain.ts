import { readFileSync } from 'node:fs';
import { type ComponentType } from 'react';
import { inRoot } from '../../tools/project.mjs';

const FILES = import.meta.glob<Record<string, ComponentType>>('../../../scenes/world/**/*.tsx');
const FOLDER = '../../../scenes/world/';

export interface MountainPart {
  /** As `Mountain.tsx` names it. */
  name: string;
  /** Relative to the root. */
  file: string;
  Part: ComponentType;
}

/** The parts that `Mountain.tsx` lists, in its order, found in its text. */
export async function partsOfTheMountain(): Promise<MountainPart[]> {
  const text = readFileSync(inRoot('scenes', 'world', 'Mountain.tsx'), 'utf8');
  const names = [...text.matchAll(/^ {6}<(\w+) \/>$/gm)].map(([, name]) => name);
  return Promise.all(
    names.map(async (name) => {
      const place = new RegExp(`import \\{ ${name} \\} from '\\./([^']+)';`).exec(text)?.[1];
      const load = FILES[`${FOLDER}${place}.tsx`];
      if (!load) throw new Error(`Mountain.tsx: no file of the world exports ${name}`);
      return { name, file: `scenes/world/${place}.tsx`, Part: (await load())[name] };
    }),
  );
}
