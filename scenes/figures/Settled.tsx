'use client';
import { useMemo } from 'react';
import { useSettled } from './use-settled';

/** Bars, curves and numbers follow a drag; sentences that nobody can read so fast do not. */
const WRITTEN_AFTER_MS = 120;

interface SettledProps<Value> {
  /** What the text is of. */
  value: Value;
  /** Writes it; asked once the value has stood still. */
  textOf: (value: Value) => string;
}

/**
 * A text that changes once what it is of has stood still for a moment; in an element of its own, so
 * that it is replaced whole where a translator has put words of its own into the page.
 */
export function Settled<Value>({ value, textOf }: SettledProps<Value>) {
  const settled = useSettled(value, WRITTEN_AFTER_MS);
  const text = useMemo(() => textOf(settled), [textOf, settled]);
  return <span>{text}</span>;
}
