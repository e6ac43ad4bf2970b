import { type GateName, GATES, type ValleyName, VALLEYS } from '../ids';
import { VALLEY_POSITIONS } from '../model/geometry';
import { fanToWorld } from './fan';
import { FLATS } from './flats';
import { heightAt } from './heightfield';
import { type Anchor, gateFoot } from './gate-foot';
import { GATE_HEIGHT } from './props/gate';
import { type Heightfield, type TerrainData } from './terrain-data';

/** Where on the fan a valley's label points, and how far above the ground. */
const VALLEY_PLACES: Record<ValleyName, { s: number; above: number }> = {
  ravine: { s: 0.99, above: 2 },
  hut: { s: FLATS.hut.s, above: 6 },
  village: { s: FLATS.village.s, above: 8 },
  lodge: { s: FLATS.lodge.s, above: 8 },
  fog: { s: 0.98, above: 2 },
};

/** Top of a gate's poles. */
export function gateAnchor(ground: Heightfield, gate: GateName): Anchor {
  const foot = gateFoot(ground, gate);
  return { ...foot, y: foot.y + GATE_HEIGHT };
}

/** The end of a valley, just above what stands there. */
export function valleyAnchor(ground: Heightfield, valley: ValleyName): Anchor {
  const { s, above } = VALLEY_PLACES[valley];
  const { x, z } = fanToWorld(VALLEY_POSITIONS[valley], s);
  return { x, y: heightAt(ground, x, z) + above, z };
}

export interface LabelAnchor extends Anchor {
  kind: 'gate' | 'valley';
  /** `gate/<name>` or `valley/<name>`. */
  id: string;
}

/** Every place that may carry a label, gates first, each from left to right. */
export function labelAnchors({ heightfield }: TerrainData): LabelAnchor[] {
  return [
    ...GATES.map((gate): LabelAnchor => ({
      ...gateAnchor(heightfield, gate),
      kind: 'gate',
      id: `gate/${gate}`,
    })),
    ...VALLEYS.map((valley): LabelAnchor => ({
      ...valleyAnchor(heightfield, valley),
      kind: 'valley',
      id: `valley/${valley}`,
    })),
  ];
}
