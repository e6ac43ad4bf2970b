import { type ComponentType, Children, isValidElement, type ReactElement } from 'react';
import { Parts } from '@/scenes/world/Mountain';
import { type PreparedWorld } from '@/scenes/world/prepare-world';

const FILES = import.meta.glob<Record<string, unknown>>('../../../scenes/world/**/*.tsx', {
  eager: true,
});

export interface MountainPart {
  name: string;
  /** Relative to the root. */
  file: string;
  element: ReactElement;
}

/** The parts of the mountain, in its order, with the files they come from. */
export function partsOfTheMountain(world: PreparedWorld): MountainPart[] {
  const { children } = Parts({ world }).props as { children: ReactElement[] };
  return Children.toArray(children)
    .filter(isValidElement)
    .map((element) => {
      const { name } = element.type as ComponentType;
      const path = Object.keys(FILES).find((file) => FILES[file][name] === element.type);
      return { name, file: path?.replace('../../../', '') ?? name, element };
    });
}
