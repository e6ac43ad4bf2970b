import { GATES, VALLEYS } from '@/scenes/ids';
import { GATE_LABELS, VALLEY_LABELS } from '@/scenes/mountain-words';

function Label({ anchor, kind, children }: { anchor: string; kind: string; children: string }) {
  return (
    <span data-anchor={anchor} className={`mountain-label mountain-label-${kind}`}>
      <span>{children}</span>
    </span>
  );
}

/** The words on the mountain: real text, placed by the stage with every drawn frame. */
export function Labels() {
  return (
    <>
      {GATES.map((gate) => (
        <Label key={gate} anchor={`gate/${gate}`} kind="gate">
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
