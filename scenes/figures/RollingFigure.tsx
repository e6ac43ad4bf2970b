'use client';
import { useLayoutEffect, useRef } from 'react';
import { ease } from '@/components/ui/ease';
import { percentFigure } from '@/scenes/percent';

/** Over before anybody takes a figure on its way for the one that is meant. */
const ROLL_MS = 260;

/**
 * A percentage, 0…100, that is seen to roll to its new value. Its text is the new value’s at once;
 * what rolls is drawn over it by the sheet, where motion is welcome. In a drag it stands at once.
 */
export function RollingFigure({ value }: { value: number }) {
  const figure = useRef<HTMLDataElement>(null);
  const last = useRef({ value, changed: -Infinity });
  useLayoutEffect(() => {
    const before = last.current;
    if (before.value === value) return;
    const changed = performance.now();
    last.current = { value, changed };
    const { dataset } = figure.current ?? {};
    if (!dataset || changed - before.changed < ROLL_MS) return;
    const show = (way: number) => {
      dataset.rolling = percentFigure(before.value + way * (value - before.value));
    };
    const stand = () => delete dataset.rolling;
    show(0);
    const stop = ease(ROLL_MS, (way) => (way < 1 ? show(way) : stand()));
    return () => {
      stop();
      stand();
    };
  }, [value]);
  return (
    <data ref={figure} value={value}>
      {percentFigure(value)}
    </data>
  );
}
