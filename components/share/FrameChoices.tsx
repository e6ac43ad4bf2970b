import { ControlSet } from '@/scenes/controls/ControlSet';
import {
  type FrameOptions,
  type Part,
  PARTS,
  type ShownParts,
  type Theme,
} from '@/scenes/state/frame-options';
import { Check } from './Check';
import { RadioSet } from './RadioSet';

const PART_LABELS: Readonly<Record<Part, string>> = {
  picture: 'Picture',
  odds: 'Odds',
  controls: 'Controls',
  words: 'Words',
};

const THEME_LABELS: Readonly<Record<Theme, string>> = {
  auto: 'As each reader’s device',
  light: 'Light',
  dark: 'Dark',
};

/** The parts with one more or one fewer; all of them where none would be left. */
function toggled(parts: ShownParts, part: Part): ShownParts {
  const shown = parts === 'card' ? PARTS : parts;
  const left = PARTS.filter((one) => shown.includes(one) !== (one === part));
  return left.length > 0 ? left : PARTS;
}

interface FrameChoicesProps {
  frame: FrameOptions;
  onFrame: (frame: FrameOptions) => void;
}

/** What an embed is to show, and in which light. */
export function FrameChoices({ frame, onFrame }: FrameChoicesProps) {
  const { parts, theme } = frame;
  const isCard = parts === 'card';
  return (
    <>
      <ControlSet legend="What it shows">
        {PARTS.map((part) => (
          <Check
            key={part}
            label={PART_LABELS[part]}
            checked={!isCard && parts.includes(part)}
            onChange={() => onFrame({ ...frame, parts: toggled(isCard ? [] : parts, part) })}
          />
        ))}
        <Check
          label="Only a card"
          checked={isCard}
          onChange={() => onFrame({ ...frame, parts: isCard ? PARTS : 'card' })}
        />
      </ControlSet>
      <RadioSet
        legend="Light or dark"
        labels={THEME_LABELS}
        chosen={theme}
        onChoose={(chosen) => onFrame({ ...frame, theme: chosen })}
      />
    </>
  );
}
