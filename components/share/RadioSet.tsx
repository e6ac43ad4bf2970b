import { useId } from 'react';
import { ControlSet } from '@/scenes/controls/ControlSet';
import { Radio } from '@/scenes/controls/Radio';

interface RadioSetProps<Name extends string> {
  legend: string;
  /** What each is called, in order. */
  labels: Readonly<Record<Name, string>>;
  chosen: Name;
  onChoose: (name: Name) => void;
}

/** One of several, by name. */
export function RadioSet<Name extends string>(props: RadioSetProps<Name>) {
  const { legend, labels, chosen, onChoose } = props;
  const group = useId();
  const names = Object.keys(labels) as Name[];
  return (
    <ControlSet legend={legend}>
      {names.map((name) => (
        <Radio
          key={name}
          label={labels[name]}
          name={group}
          checked={name === chosen}
          onChange={() => onChoose(name)}
        />
      ))}
    </ControlSet>
  );
}
