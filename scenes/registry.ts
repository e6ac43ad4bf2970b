import { type Scene } from './instrument/scene';
import { AROUND_THE_FENCE } from './around-the-fence/scene';
import { BIRDHOUSE } from './birdhouse/scene';
import { CARVING } from './carving/scene';
import { FENCES_RISE } from './fences/scene';
import { FRESH_SNOW } from './fresh-snow/scene';
import { INTO_THE_FOG } from './into-the-fog/scene';
import { LAB } from './lab/scene';
import { LATENT_MAP } from './latent-map/scene';
import { NEXT_TURN } from './next-turn/scene';
import { ODDS } from './odds/scene';
import { ONE_RUN } from './one-run/scene';
import { PUSHED } from './pushed/scene';
import { RANKING } from './ranking/scene';
import { REFUSAL } from './refusal/scene';
import { THE_GROUND } from './the-ground/scene';
import { UNDER_THE_LIFT } from './under-the-lift/scene';
import { WHICH_WAY } from './which-way/scene';

/** Every scene, in the order of the story: gallery, pages, embeds and tests derive from this list. */
export const SCENES: readonly Scene[] = [
  ONE_RUN,
  WHICH_WAY,
  FRESH_SNOW,
  NEXT_TURN,
  CARVING,
  LATENT_MAP,
  RANKING,
  FENCES_RISE,
  ODDS,
  BIRDHOUSE,
  REFUSAL,
  AROUND_THE_FENCE,
  PUSHED,
  INTO_THE_FOG,
  UNDER_THE_LIFT,
  THE_GROUND,
  LAB,
];

/** The scene of that id, if there is one. */
export function sceneNamed(id: string): Scene | undefined {
  return SCENES.find((scene) => scene.id === id);
}
