export interface LossMoment {
  /** Training runs so far. */
  runs: number;
  /** Error on runs never trained on, nats a turn. */
  loss: number;
}

/** Edges of the curve in its picture, y down. */
export interface CurveBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface LossAxes {
  /** Place of a number of runs, on the log axis that the story scrubs. */
  x: (runs: number) => number;
  /** Place of a loss; the first moment's is at the top, the last one's at the bottom. */
  y: (loss: number) => number;
  /** The curve, as points of SVG. */
  points: string;
}

/** The axes of a loss curve. `moments`: in order of runs, the last after at least one run. */
export function lossAxes(moments: readonly LossMoment[], box: CurveBox): LossAxes {
  const [first, last] = [moments[0], moments[moments.length - 1]];
  const span = first.loss - last.loss || 1;
  const x = (runs: number) => {
    return box.left + (Math.log2(1 + runs) / Math.log2(1 + last.runs)) * (box.right - box.left);
  };
  const y = (loss: number) => box.top + ((first.loss - loss) / span) * (box.bottom - box.top);
  const points = moments.map(({ runs, loss }) => `${x(runs).toFixed(1)},${y(loss).toFixed(1)}`);
  return { x, y, points: points.join(' ') };
}
