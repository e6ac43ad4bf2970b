import { cutBeds } from './beds';
import { type TerrainDraft } from './draft';
import { castShadows, markRock } from './cover-passes';
import { levelPads } from './level-pads';
import { plantTrees } from './plant-trees';
import { addFaceDetail, layFace, markFace, raiseMassif, shapeFoot, sinkRim } from './relief-passes';
import { erodeMassif, layBlanket } from './surface-passes';

export interface TerrainPass {
  name: string;
  run: (draft: TerrainDraft) => void;
}

/** The mountain is made in this order. */
export const TERRAIN_PASSES: readonly TerrainPass[] = [
  { name: 'massif', run: raiseMassif },
  { name: 'mark face', run: markFace },
  { name: 'face', run: layFace },
  { name: 'rock beds', run: cutBeds },
  { name: 'foot', run: shapeFoot },
  { name: 'rim', run: sinkRim },
  { name: 'erosion', run: erodeMassif },
  { name: 'snow blanket', run: layBlanket },
  { name: 'building pads', run: levelPads },
  { name: 'face detail', run: addFaceDetail },
  { name: 'rock', run: markRock },
  { name: 'shadows', run: castShadows },
  { name: 'trees', run: plantTrees },
];
