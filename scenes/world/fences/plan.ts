import { fanToWorld } from '../fan';
import { blurred, type ModelField, peakOf, valueAt } from './field';
import { cutPanels, type PanelPlace } from './panel';
import { type RidgePoint, traceRidges } from './ridge';
import { netHeight } from './rise';
import { type Strip, stripOf } from './strip';

/** Where a fence ends: this share of the field's peak. */
export const FENCE_FLOOR = 0.1;
/** Distance between posts, world units; a shorter panel has its posts closer. */
export const POST_SPACING = 3.4;
const SHORTEST_PANEL = 2.4;
/** The blurred field, along which strips are traced, is lower than the field: their floor is too. */
const BLURRED_SHARE = 0.7;

/** One post, seen from above; world units. */
export interface FencePost {
  x: number;
  z: number;
  /** Of the net that hangs here. */
  height: number;
  /** 0…1, 1 at the field's peak. */
  strength: number;
  /** When it rises, 0 at the top of its strip … 1 at its foot. */
  delay: number;
}

/** A net between posts, from its upper end to its lower. */
export type FencePanel = readonly FencePost[];

interface Stake extends PanelPlace {
  x: number;
  z: number;
  distance: number;
}

function stakesOf(places: readonly PanelPlace[], { layers, columns }: ModelField): Stake[] {
  let distance = 0;
  return places.map((place, i) => {
    const { x, z } = worldOf(place, layers, columns);
    if (i > 0) {
      const before = worldOf(places[i - 1], layers, columns);
      distance += Math.hypot(x - before.x, z - before.z);
    }
    return { ...place, x, z, distance };
  });
}

function worldOf(place: PanelPlace, layers: number, columns: number) {
  return fanToWorld((place.column / (columns - 1)) * 2 - 1, place.layer / (layers - 1));
}

function stakeAt(line: readonly Stake[], distance: number): Stake {
  const next = Math.max(
    1,
    line.findIndex((stake) => stake.distance >= distance - 1e-9),
  );
  const [a, b] = [line[next - 1], line[next]];
  const f = (distance - a.distance) / Math.max(1e-9, b.distance - a.distance);
  const mix = (key: keyof Stake) => a[key] + (b[key] - a[key]) * f;
  return {
    layer: mix('layer'),
    column: mix('column'),
    strength: mix('strength'),
    x: mix('x'),
    z: mix('z'),
    distance,
  };
}

/** Where to begin and end on `line`, so that it stands on fenced ground only. */
function trimmed(line: readonly Stake[], fenced: (stake: Stake) => boolean): [number, number] {
  const end = line[line.length - 1].distance;
  const steps = 48;
  let from = Infinity;
  let to = -Infinity;
  for (let i = 0; i <= steps; i++) {
    const distance = (end * i) / steps;
    if (!fenced(stakeAt(line, distance))) continue;
    from = Math.min(from, distance);
    to = Math.max(to, distance);
  }
  return [from, to];
}

/** Do two panels cross, seen from above? */
function cross(one: FencePanel, other: FencePanel): boolean {
  const side = (a: FencePost, b: FencePost, p: FencePost) =>
    (b.x - a.x) * (p.z - a.z) - (b.z - a.z) * (p.x - a.x);
  const ends = (panel: FencePanel) => panel.slice(1).map((post, i) => [panel[i], post] as const);
  return ends(one).some(([a, b]) =>
    ends(other).some(
      ([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0,
    ),
  );
}

/** The panels of one strip, as far as the ground under them is fenced. */
function panelsOf(strip: Strip, field: ModelField, floor: number): FencePanel[] {
  const fenced = ({ layer, column }: Stake) => valueAt(field, layer, column) >= floor;
  const first = strip.layers[0].layer;
  const span = Math.max(1, strip.layers.length - 1);
  return cutPanels(strip).flatMap((places) => {
    const line = stakesOf(places, field);
    const [from, to] = trimmed(line, fenced);
    if (!(to - from >= SHORTEST_PANEL)) return [];
    const count = Math.max(2, Math.round((to - from) / POST_SPACING));
    const posts = Array.from({ length: count + 1 }, (_, i): FencePost => {
      const { x, z, layer, strength } = stakeAt(line, from + ((to - from) * i) / count);
      const delay = Math.min(1, Math.max(0, (layer - first) / span));
      return { x, z, height: netHeight(strength), strength, delay };
    });
    return [posts];
  });
}

/**
 * Where fences stand for a fence field of the model: everywhere it is above a tenth of its peak, in
 * panels along its strips, strongest strip first. Where two would cross, the weaker gives way.
 * Pure; an empty field gives none. `highest`: the value at which strength is 1 and a net as high as
 * they get; the field's own peak if left out.
 */
export function planFences(field: ModelField, highest?: number): FencePanel[] {
  const soft = blurred(field);
  const peak = peakOf(field);
  if (peak <= 0) return [];
  const strongest = peakOf(soft) * ((highest ?? peak) / peak);
  const floor = FENCE_FLOOR * peak;
  const softFloor = floor * BLURRED_SHARE;
  const weight = (ridge: readonly RidgePoint[]) => ridge.reduce((sum, { value }) => sum + value, 0);
  const panels: FencePanel[] = [];
  const ridges = traceRidges(soft, softFloor).sort((a, b) => weight(b) - weight(a));
  for (const ridge of ridges) {
    for (const panel of panelsOf(stripOf(soft, ridge, strongest, softFloor), field, floor)) {
      if (!panels.some((other) => cross(panel, other))) panels.push(panel);
    }
  }
  return panels;
}
