import { isReadingKind } from '@/content/vocabulary/reading-props';
import { type WrittenProps } from '@/content/vocabulary/word';
import { type BakedMountain } from '@/scenes/model/baked';
import { ModelError } from '@/scenes/model/errors';
import { formatReading } from '@/scenes/model/format-reading';
import { type ReadingQuery } from '@/scenes/model/reading-query';
import { MountainReader } from '@/scenes/model/readings';
import { type ReadModel } from './draft';

/** Reads numbers off a mountain by the props of `<Reading />`. */
export function createReader(mountain: BakedMountain): ReadModel {
  const reader = new MountainReader(mountain);
  return (written) => {
    const query = queryOf(written);
    if (!query) return { problem: `there is no reading "${written.of}"` };
    try {
      const { value, unit } = reader.read(query);
      return { value, shown: formatReading(value, unit) };
    } catch (error) {
      if (error instanceof ModelError) return { problem: error.message };
      throw error;
    }
  };
}

function queryOf(written: WrittenProps): ReadingQuery | undefined {
  const { of: kind } = written;
  if (!isReadingKind(kind)) return undefined;
  const text = (prop: string) => String(written[prop] ?? '');
  const number = (prop: string) => {
    const value = written[prop];
    return typeof value === 'number' ? value : undefined;
  };
  const given = (prop: string) => (written[prop] === undefined ? undefined : text(prop));
  const gate = text('gate');
  const state = text('state');
  const valley = text('valley');
  const view = {
    gate,
    state,
    temperature: number('temperature'),
    pushes: number('pushes'),
    likeness: number('likeness'),
    fences: number('fences'),
    runs: number('runs'),
  };
  switch (kind) {
    case 'odds':
      return { kind, valley, tries: number('tries'), ...view };
    case 'odds-ratio':
      return { kind, valley, overGate: given('overGate'), overState: given('overState'), ...view };
    case 'entropy':
    case 'effective-runs':
    case 'spread':
      return { kind, ...view };
    case 'loss':
      return { kind, runs: number('runs') ?? 0 };
    case 'excess':
      return { kind, state };
    case 'data-share':
      return { kind, gate };
    case 'data-ending':
      return { kind, gate, valley };
    case 'training-runs':
    case 'rated-pairs':
      return { kind };
  }
}
