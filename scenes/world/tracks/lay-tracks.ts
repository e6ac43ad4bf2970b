import { type BakedMountain } from '../../model/baked';
import { type Tier } from '../../quality/tiers';
import { type Slices } from '../../slices/gradual';
import { layCurves, type TrainingCurve } from '../runs/training-curves';
import { ribbonGeometry } from './ribbon-geometry';
import { TrackDepth } from './track-depth';
import { TrackPainter } from './track-painter';

export interface LaidTracks {
  /** The drawn training runs, in order of arrival. */
  curves: readonly TrainingCurve[];
  /** How deep the ground is pressed at the moment last painted. */
  depth: TrackDepth;
  painter: TrackPainter;
}

/** Lays the training runs as ribbons for the painter of tracks. `groundSize`: world units. */
export function* layTracks(
  mountain: BakedMountain,
  tier: Tier,
  groundSize: number,
): Slices<LaidTracks> {
  const { layers, columns, drawnRuns, refilledRuns } = mountain;
  const lay = (runs: Parameters<typeof layCurves>[0]) =>
    layCurves(runs, columns, groundSize, tier.ribbonStep);
  const curves = yield* lay(drawnRuns);
  const ribbons = yield* ribbonGeometry(curves);
  const depth = new TrackDepth(mountain);
  const painter = new TrackPainter({
    ribbons,
    *layRefilled() {
      return yield* ribbonGeometry(yield* lay(refilledRuns));
    },
    *laySampled(runs) {
      return yield* ribbonGeometry(yield* lay(runs));
    },
    refilledWeight: drawnRuns.length / refilledRuns.length,
    depth,
    layers,
    columns,
    carveSide: tier.carveSide,
    anisotropy: tier.anisotropy,
  });
  return { curves, depth, painter };
}
