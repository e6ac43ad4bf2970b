import { cardPath, stepCard } from '../stills/cards';
import { type Taken } from './taken';

/** Whole address of the scene's picture for a link: 1200 × 630, JPEG, as the scene stands at its start. */
export const cardOf = ({ scene, site }: Taken): string =>
  `${site}${cardPath(stepCard(scene.still))}`;
