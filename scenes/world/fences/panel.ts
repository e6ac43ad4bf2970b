import { type Strip, type StripLayer } from './strip';

/** A place on a panel's line: fractional layer and column, and the strength of its strip there. */
export interface PanelPlace {
  layer: number;
  column: number;
  strength: number;
}

/** Layers that a panel spans in a strip that is weak throughout, and in the strongest. */
const WEAK_SPAN = 3.4;
const STRONG_SPAN = 11;
/** Distance between the middles of panels, spans: weak fences have gaps, strong ones overlap. */
const WEAK_PACE = 1.1;
const STRONG_PACE = 0.62;
/** Share of the way from rim to rim that a panel crosses. */
const CROSSING = 0.9;
const PLACES = 12;

function rowAt(rows: readonly StripLayer[], layer: number): StripLayer {
  const place = Math.min(rows.length - 1, Math.max(0, layer - rows[0].layer));
  const i = Math.min(rows.length - 1, Math.floor(place));
  const a = rows[i];
  const b = rows[Math.min(rows.length - 1, i + 1)];
  const f = place - i;
  return {
    layer,
    left: a.left + (b.left - a.left) * f,
    right: a.right + (b.right - a.right) * f,
    strength: a.strength + (b.strength - a.strength) * f,
  };
}

/** Long nets hold a strong strip; a weak one has short ones that stand more across it. */
function spanOf({ layers }: Strip): number {
  const strongest = Math.max(...layers.map(({ strength }) => strength));
  return WEAK_SPAN + (STRONG_SPAN - WEAK_SPAN) * strongest * Math.sqrt(strongest);
}

/** Middles of the panels, layers: denser where the strip is stronger. */
function middlesOf({ layers }: Strip, span: number): number[] {
  const first = layers[0].layer;
  const passed = [0];
  for (const { strength } of layers) {
    const pace = span * (WEAK_PACE + (STRONG_PACE - WEAK_PACE) * strength);
    passed.push(passed[passed.length - 1] + 1 / pace);
  }
  const count = Math.max(1, Math.round(passed[passed.length - 1]));
  return Array.from({ length: count }, (_, k) => {
    const target = (passed[passed.length - 1] * (k + 0.5)) / count;
    const next = passed.findIndex((sum) => sum >= target);
    const f = (target - passed[next - 1]) / (passed[next] - passed[next - 1]);
    return first - 0.5 + next - 1 + f;
  });
}

/**
 * Cuts a strip into panels. Each is turned against the strip's drift, from the rim it drifts to
 * (above) to the rim it comes from (below): it stands across the way that rejected runs took.
 */
export function cutPanels(strip: Strip): PanelPlace[][] {
  const { layers, drift } = strip;
  const first = layers[0].layer;
  const last = layers[layers.length - 1].layer;
  const span = spanOf(strip);
  const half = Math.min(span, last - first) / 2;
  return middlesOf(strip, span).map((middle) => {
    const centre = Math.min(last - half, Math.max(first + half, middle));
    return Array.from({ length: PLACES + 1 }, (_, i) => {
      const t = i / PLACES;
      const row = rowAt(layers, centre + half * (2 * t - 1));
      const across = (1 - CROSSING) / 2 + CROSSING * t;
      const share = drift < 0 ? across : 1 - across;
      const column = row.left + (row.right - row.left) * share;
      return { layer: row.layer, column, strength: row.strength };
    });
  });
}
