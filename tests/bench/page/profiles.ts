/** A reader's machine and line, as the browser can be made to play them. */
export interface Profile {
  /** Window, CSS pixels. */
  window: { width: number; height: number };
  isPhone: boolean;
  /** How many times slower than this machine scripts and layout run. */
  slower: number;
  /** What the line brings down, bits a second, and how long it takes to begin, milliseconds. */
  line: { bits: number; latency: number };
}

/** The phone is the one page audits use; both draw at one device pixel a CSS pixel, in software. */
export const PROFILES = {
  phone: {
    window: { width: 412, height: 915 },
    isPhone: true,
    slower: 4,
    line: { bits: 1_600_000, latency: 150 },
  },
  desktop: {
    window: { width: 1440, height: 900 },
    isPhone: false,
    slower: 1,
    line: { bits: 10_000_000, latency: 40 },
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;
export const PROFILE_NAMES = Object.keys(PROFILES) as ProfileName[];

/** A profile in words. */
export function wordsOf(name: ProfileName): string {
  const { window, slower, line }: Profile = PROFILES[name];
  const { bits, latency } = line;
  return `${name}, ${window.width}×${window.height}, ${slower}× CPU, ${bits / 1e6} Mbit/s, ${latency} ms`;
}
