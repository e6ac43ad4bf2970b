/** Where frames of ours on one page, and of one origin, hear of each other. */
const CHANNEL = 'fall-line';

/** When a frame began to move, and by chance which of two that began at once is the later one. */
export type Turn = readonly [atMs: number, chance: number];

/** Whether what another frame said is a turn later than ours. */
export function isLater(said: unknown, ours: Turn): boolean {
  if (!Array.isArray(said) || said.length !== 2 || !said.every(Number.isFinite)) return false;
  const [atMs, chance] = said as [number, number];
  return atMs === ours[0] ? chance > ours[1] : atMs > ours[0];
}

/**
 * Takes the turn to move from all other frames of ours on the page, as far as they have an origin.
 * @param onTaken called once a later one has taken it
 * @returns what ends the watch
 */
export function takeTurn(onTaken: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  const turn: Turn = [Date.now(), Math.random()];
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // Other tabs hear it as well; what nobody sees need not yield, and does not draw.
    if (!document.hidden && isLater(data, turn)) onTaken();
  });
  channel.postMessage(turn);
  return () => channel.close();
}
