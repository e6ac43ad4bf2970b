import { type GateName, GATES, VALLEYS } from '@/scenes/ids';
import { GATE_LABELS, VALLEY_LABELS } from '@/scenes/mountain-words';

interface LabelProps {
  anchor: string;
  kind: string;
  /** Has its place before its neighbours. */
  first?: boolean;
  children: string;
}

function Label({ anchor, kind, first = false, children }: LabelProps) {
  return (
    <span
      data-anchor={anchor}
      data-first={first || undefined}
      className={`mountain-label mountain-label-${kind}`}
    >
      <span>{children}</span>
    </span>
  );
}

interface LabelsProps {
  /** Gates that runs start from: where there is no room for all, these are named. */
  starts?: readonly GateName[];
}

/** The words on the mountain: real text, placed by the stage with every drawn frame. */
export function Labels({ starts = [] }: LabelsProps) {
  return (
    <>
      {GATES.map((gate) => (
        <Label key={gate} anchor={`gate/${gate}`} kind="gate" first={starts.includes(gate)}>
          {GATE_LABELS[gate]}
        </Label>
      ))}
      {VALLEYS.map((valley) => (
        <Label key={valley} anchor={`valley/${valley}`} kind="valley">
          {VALLEY_LABELS[valley].answer}
        </Label>
      ))}
    </>
  );
}
