import { VALLEY_HEX } from '@/scenes/valley-colours';
import { BarRow } from '@/scenes/figures/BarRow';
import { type ReadingProps } from './Reading';
import { describeReading } from './describe-reading';

export interface BarProps extends ReadingProps {
  of: 'odds' | 'data-share' | 'data-ending';
  label: string;
}

/** A share of the mountain's runs as a bar: coloured by its valley, where it counts one. */
export function Bar({ label, value = '0', ...query }: BarProps) {
  const paint = query.valley && VALLEY_HEX[query.valley];
  return (
    <BarRow now={Number(value)} paint={paint}>
      <span title={describeReading(query)}>{label}</span>
    </BarRow>
  );
}
