import { VALLEYS } from '@/scenes/ids';

/** First words of every message of ours, and the version of what follows: `README.md` beside this. */
export const ENVELOPE = { type: 'fall-line', version: 1 } as const;
type Envelope = typeof ENVELOPE;

/** Most signs of a state in a message: the longest that a scene can have is shorter. */
const LONGEST_STATE = 4096;

/** What a frame has to say of its scene. */
export type FrameEvent =
  /** The height that all of it takes, CSS pixels. */
  | { event: 'height'; height: number }
  /** Its state as an address says it, the chances of its five valleys, and the sentences about both. */
  | { event: 'change'; state: string; odds: readonly number[]; description: string }
  /** From now on it hears; its mountain begins to move; its mountain is a still again. */
  | { event: 'ready' | 'live' | 'still' };

/** From a frame to the page that holds it. `scene`: its id. */
export type FrameMessage = Envelope & { scene: string } & FrameEvent;

/** What the page that holds a frame may ask of it, alone or together. */
export interface HostWish {
  /** A state as an address says it, such as `fences=0.5`; what it leaves out is as at the start. */
  set?: string;
  /** The mountain is to move. */
  start?: true;
  /** The mountain is to be a still. */
  still?: true;
  /** To be told the height once more. */
  ask?: 'height';
}

/** From the page that holds a frame to the frame. */
export type HostMessage = Envelope & HostWish;

function isOurs(data: unknown): data is Record<string, unknown> {
  const { type, version } = (data ?? {}) as Partial<Envelope>;
  return type === ENVELOPE.type && version === ENVELOPE.version;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isState = (value: unknown) => isText(value) && value.length <= LONGEST_STATE;

const isOdds = (value: unknown) =>
  Array.isArray(value) && value.length === VALLEYS.length && value.every(Number.isFinite);

/** What each event brings along must be; an event that is not here is none. */
const FORMS: Readonly<Record<string, (message: Record<string, unknown>) => boolean>> = {
  height: ({ height }) => Number.isFinite(height),
  change: ({ state, odds, description }) => isState(state) && isOdds(odds) && isText(description),
  ready: () => true,
  live: () => true,
  still: () => true,
};

/** A frame's message, or nothing where it is none of this version or not in form. Never throws. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  if (!isOurs(data) || !isText(data.event) || !Object.hasOwn(FORMS, data.event)) return undefined;
  return FORMS[data.event](data) ? (data as unknown as FrameMessage) : undefined;
}

/**
 * What a host asks, or nothing where its message is none of this version. What is not in form is left
 * out of it. Never throws.
 */
export function readHostMessage(data: unknown): HostWish | undefined {
  if (!isOurs(data)) return undefined;
  const { set, start, still, ask } = data;
  return {
    ...(isState(set) && { set: set as string }),
    ...(start === true && { start }),
    ...(still === true && { still }),
    ...(ask === 'height' && { ask }),
  };
}
