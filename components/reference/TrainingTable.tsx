import { VALLEYS } from '@/scenes/ids';
import { formatReading } from '@/scenes/model/format-reading';
import { valleyTitle } from '@/scenes/mountain-words';
import { countText } from '@/scenes/count-text';

/** What a kept moment of training says. */
interface Moment {
  runs: number;
  /** Nats per turn on held-out runs. */
  loss: number;
  /** Chance of each valley, order of VALLEYS. */
  odds: readonly number[];
}

interface TrainingTableProps {
  first: Moment;
  last: Moment;
  /** What the gate is called. */
  gate: string;
}

/** Before and after training, where the moving story scrubs everything between. */
export function TrainingTable({ first, last, gate }: TrainingTableProps) {
  const moments = [first, last];
  return (
    <table className="my-4 font-sans text-fine/[1.5] tabular-nums cells:py-[0.15rem] cells:pr-[1.2rem] cells:text-left cells:font-normal">
      <caption className="pb-[0.4rem] text-left font-semibold">
        Where runs from {gate} end, and the error on unseen runs
      </caption>
      <thead>
        <tr>
          <th scope="col">Training runs</th>
          {moments.map(({ runs }) => (
            <th key={runs} scope="col">
              {countText(runs)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {VALLEYS.map((valley, index) => (
          <tr key={valley}>
            <th scope="row">{valleyTitle(valley)}</th>
            {moments.map(({ runs, odds }) => (
              <td key={runs}>{formatReading(100 * odds[index], 'percent')}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">error a turn</th>
          {moments.map(({ runs, loss }) => (
            <td key={runs}>{formatReading(loss, 'nats')}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
