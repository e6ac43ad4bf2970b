import { createBaseRelief } from './base-relief';
import { createDraft, type TerrainDraft } from './draft';
import { encodeTerrain } from './encode';
import { TERRAIN_PASSES } from './passes';

/** Makes the mountain, pass by pass. `report` hears each pass's name as it starts. */
export function makeTerrain(report: (pass: string) => void = () => {}): TerrainDraft {
  const draft = createDraft(createBaseRelief());
  for (const pass of TERRAIN_PASSES) {
    report(pass.name);
    pass.run(draft);
  }
  return draft;
}

/** The terrain file's bytes before compression: the same on every machine. */
export function bakeTerrain(report?: (pass: string) => void): Uint8Array {
  return encodeTerrain(makeTerrain(report));
}
