import { DATA_GATES, VALLEYS } from '@/scenes/ids';
import { type Bound, BOUND_TITLES, holds } from '@/scenes/model/bounds/bound';
import { formatReading } from '@/scenes/model/format-reading';
import { type Mixture } from '@/scenes/model/mixture';
import { type PreferenceTable as Preferences, type RatedGate } from '@/scenes/model/params';
import { type SideEffect } from '@/scenes/model/side-effects';
import { GATE_TITLES } from '../../mdx/titles';
import { Table } from '../Table';

const percent = (share: number) => formatReading(100 * share, 'percent');

/** The data: how often each gate is asked and where its runs end. */
export function MixtureTable({ caption, mixture }: { caption: string; mixture: Mixture }) {
  return (
    <Table caption={caption} head={['gate', 'share of all runs', ...VALLEYS]}>
      {mixture.map(({ gate, share, endings }) => (
        <tr key={gate}>
          <th scope="row">{GATE_TITLES[gate]}</th>
          <td>{percent(share)}</td>
          {VALLEYS.map((valley) => (
            <td key={valley}>{endings[valley] > 0 ? percent(endings[valley]) : '–'}</td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

/** What raters like, gate by gate. */
export function PreferenceTable({ preferences }: { preferences: Preferences }) {
  const gates = DATA_GATES.filter((gate): gate is RatedGate => Object.hasOwn(preferences, gate));
  return (
    <Table
      caption="How raters score an ending: of two runs the higher score is picked, the same is a tie"
      head={['gate', ...VALLEYS]}
    >
      {gates.map((gate) => (
        <tr key={gate}>
          <th scope="row">{GATE_TITLES[gate]}</th>
          {VALLEYS.map((valley) => (
            <td key={valley}>{preferences[gate][valley]}</td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

/** Every gate and every valley before and after the ratings. */
export function SideEffectsTable({ effects }: { effects: readonly SideEffect[] }) {
  const cell = (gate: string, valley: string) => {
    const effect = effects.find((one) => one.gate === gate && one.valley === valley);
    return effect && `${percent(effect.before)} → ${percent(effect.after)}`;
  };
  return (
    <Table
      caption="Where runs end before and after the ratings, at every gate"
      head={['gate', ...VALLEYS]}
    >
      {DATA_GATES.map((gate) => (
        <tr key={gate}>
          <th scope="row">{GATE_TITLES[gate]}</th>
          {VALLEYS.map((valley) => (
            <td key={valley}>{cell(gate, valley)}</td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

/** Below it the story prints a percentage as “under” it; what must hold is told to its digits. */
const LEAST_PERCENT = 0.1;

/** A plain number to so many digits. */
function plain(value: number, digits: number): string {
  return value !== 0 && Math.abs(value) < 0.001
    ? value.toExponential(1).replace('e-', ' × 10^−')
    : String(Number(value.toPrecision(digits))).replace('-', '−');
}

/** A measured number in its unit. */
function shown(value: number, unit: Bound['unit']): string {
  if (unit === 'number') return plain(value, 3);
  const isSmall = unit === 'percent' && value > 0 && value < LEAST_PERCENT;
  return isSmall ? `${plain(value, 2)}\u00a0%` : formatReading(value, unit);
}

/** What must hold, with what was measured. */
export function BoundsTable({ bounds }: { bounds: readonly Bound[] }) {
  return (
    <Table
      caption="What must hold, and what was measured"
      head={['row', 'measured', 'value', 'must be', 'holds']}
    >
      {bounds.map((bound) => (
        <tr key={`${bound.row} ${bound.what}`}>
          <th scope="row">
            {bound.row}. {BOUND_TITLES[bound.row]}
          </th>
          <td>{bound.what}</td>
          <td>{shown(bound.value, bound.unit)}</td>
          <td>
            {bound.comparison} {shown(bound.limit, bound.unit)}
          </td>
          <td>{holds(bound) ? 'yes' : 'no'}</td>
        </tr>
      ))}
    </Table>
  );
}
