import { type BakedMountain } from '../model/baked';
import { Gradual, type Slices } from '../slices/gradual';
import { prepareWhenIdle } from '../slices/pacing';
import { SceneReader } from './readout';
import { type Scene } from './scene';

/** After so many states browsers run the model's passes compiled. */
const STATES = 12;

/**
 * Reads states of a scene that nobody asked for while the page is idle: what runs for the first time
 * takes browsers many times as long, and that would fall to a reader's first change. Returns what
 * stops it.
 */
export function rehearse(mountain: BakedMountain, scene: Scene): () => void {
  return prepareWhenIdle([new Gradual(() => readings(mountain, scene))]);
}

/** By a reader of its own: what another one keeps stays kept. */
function* readings(mountain: BakedMountain, scene: Scene): Slices<void> {
  const reader = new SceneReader(mountain);
  for (let i = 1; i <= STATES; i++) {
    const temperature = scene.start.temperature * (1 + i / 100);
    reader.read(scene, { ...scene.start, temperature });
    yield;
  }
}
