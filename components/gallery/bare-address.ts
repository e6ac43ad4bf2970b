/** One picture asked for alone: which, and after how many seconds of drifting. */
export interface BareWish {
  id: string;
  seconds: number;
}

/**
 * Reads what an address of the gallery wants to see alone: `?bare=1&pose=<id>`, or
 * `?bare=1#<id>@<seconds>`, which can be changed without loading the page anew and wins.
 */
export function readBareWish(search: string, hash: string): BareWish | null {
  const asked = new URLSearchParams(search);
  if (asked.get('bare') !== '1') return null;
  const [, id, seconds = '0'] = /^#([\w-]+)(?:@(\d+(?:\.\d+)?))?$/.exec(hash) ?? [
    hash,
    asked.get('pose'),
  ];
  return id === null ? null : { id, seconds: Number(seconds) };
}
