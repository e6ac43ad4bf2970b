'use client';
import { memo } from 'react';
import { useSettled } from './use-settled';

/** Bars, curves and numbers follow a drag; sentences that nobody can read so fast do not. */
const WRITTEN_AFTER_MS = 120;

interface SettledProps {
  text: string;
}

/** A text that changes once it has stood still for a moment. */
export const Settled = memo(function Settled({ text }: SettledProps) {
  return useSettled(text, WRITTEN_AFTER_MS);
});
