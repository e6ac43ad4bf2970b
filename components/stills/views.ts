/** File formats of stills that a screen is offered, the one browsers should prefer first. */
export const SCREEN_FORMATS = ['avif', 'webp'] as const;
/** A PDF keeps a JPEG as it lies, and any other picture pixel by pixel: a megabyte and more each. */
export const PAPER_FORMAT = 'jpeg';
export const FORMATS = [...SCREEN_FORMATS, PAPER_FORMAT] as const;
export type StillFormat = (typeof FORMATS)[number];

/** One way of photographing a step: a window, an edition, and how its file may weigh. */
export interface StillView {
  /** Window the picture is taken in, CSS pixels. */
  window: { width: number; height: number };
  /** Device pixels a CSS pixel. */
  scale: number;
  /** The edition by night, for readers who prefer dark pages. */
  dark: boolean;
  /** When a browser shows this view; the first that holds wins. The last one always holds. */
  media?: string;
  /** Most bytes of each format; a format that is not named is not made. */
  limits: Partial<Record<StillFormat, number>>;
  /** Width of the WebP, pixels: a fallback may be coarser. */
  fallbackWidth: number;
}

/** Width of the JPEG, pixels: 200 an inch where it stands 8 cm wide. */
export const PAPER_WIDTH = 640;

const WIDE = { window: { width: 1440, height: 900 }, scale: 1, fallbackWidth: 1080 };
const PHONE = { window: { width: 412, height: 915 }, scale: 2, fallbackWidth: 550 };
const TALL = '(max-aspect-ratio: 4/5)';
const DARK = '(prefers-color-scheme: dark)';

/**
 * Every view of a step, in the order in which a browser should try them. The limits of one step,
 * 246 KB together, let the whole story stay within STILLS_BUDGET; dark pages without AVIF get day.
 */
export const VIEWS = {
  'phone-dark': { ...PHONE, dark: true, media: `${TALL} and ${DARK}`, limits: { avif: 28_000 } },
  'wide-dark': { ...WIDE, dark: true, media: DARK, limits: { avif: 38_000 } },
  phone: { ...PHONE, dark: false, media: TALL, limits: { avif: 40_000, webp: 24_000 } },
  wide: { ...WIDE, dark: false, limits: { avif: 54_000, webp: 34_000, jpeg: 28_000 } },
} as const satisfies Record<string, StillView>;
export type ViewName = keyof typeof VIEWS;
export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];

/** Whether a view is higher than wide. */
export const isTall = (view: ViewName): boolean =>
  VIEWS[view].window.height > VIEWS[view].window.width;

/** Path of a still below the site's root, with a slash in front. */
export const stillPath = (id: string, view: ViewName, format: StillFormat): string =>
  `/stills/${id}-${view}.${format}`;

/** Formats in which a view is kept. */
export const formatsOf = (view: ViewName): StillFormat[] => {
  const { limits }: StillView = VIEWS[view];
  return FORMATS.filter((format) => limits[format] !== undefined);
};

/** Those of them that a screen is offered. */
export const screenFormatsOf = (view: ViewName) => {
  const { limits }: StillView = VIEWS[view];
  return SCREEN_FORMATS.filter((format) => limits[format] !== undefined);
};

/** All stills of the site together, bytes. */
export const STILLS_BUDGET = 8_000_000;
/** The first still of a page, bytes. */
export const FIRST_STILL_BUDGET = 60_000;
/** A social card, bytes. */
export const CARD_BUDGET = 100_000;
export const CARD_SIZE = { width: 1200, height: 630 };
