/** A part of the house: which files it is, and which other rooms it may import. */
export interface Room {
  name: string;
  /** Regular expression of its files, relative to the root. */
  files: string;
  /** Names of the rooms it may import besides itself and `ids`. */
  may: readonly string[];
  /** Rooms it may import only with `import()`, or for their types. */
  lazily?: readonly string[];
}

const NAMED_SCENES_ROOMS =
  '(?:controls|figures|instrument|model|pose|quality|reading|slices|state|words|world)/';

/**
 * The rooms and which way imports point. Names are not in any order, but no file is in two rooms;
 * a test says so, and that every file is in one.
 */
export const ROOMS: readonly Room[] = [
  {
    name: 'ids',
    files: '^scenes/(?:ids|valley-colours|mountain-words|count-text|percent)\\.ts$',
    may: [],
  },
  { name: 'model', files: '^scenes/model/', may: [] },
  { name: 'quality', files: '^scenes/quality/', may: [] },
  { name: 'slices', files: '^scenes/slices/', may: [] },
  { name: 'pose', files: '^scenes/pose/', may: [] },
  { name: 'state', files: '^scenes/state/', may: ['model'] },
  { name: 'instrument', files: '^scenes/instrument/', may: ['model', 'pose', 'state'] },
  { name: 'words', files: '^scenes/words/', may: ['instrument', 'model', 'state'] },
  {
    name: 'reading',
    files: '^scenes/reading/',
    may: ['instrument', 'words', 'model', 'pose', 'slices', 'state'],
  },
  { name: 'figures', files: '^scenes/figures/', may: ['ui'] },
  { name: 'controls', files: '^scenes/controls/', may: ['instrument', 'words', 'state', 'ui'] },
  { name: 'world', files: '^scenes/world/', may: ['model', 'pose', 'quality', 'slices'] },
  {
    name: 'panel',
    files: `^scenes/(?!${NAMED_SCENES_ROOMS})[^/]+/(?:panel|[A-Z][^/]*)\\.tsx$`,
    may: [
      'scene',
      'instrument',
      'reading',
      'words',
      'state',
      'model',
      'pose',
      'controls',
      'figures',
      'ui',
    ],
  },
  {
    name: 'scene',
    files: `^scenes/(?!${NAMED_SCENES_ROOMS})[^/]+/(?!(?:panel|[A-Z][^/]*)\\.tsx$)`,
    may: ['instrument', 'reading', 'words', 'state', 'model', 'pose'],
  },
  {
    name: 'registry',
    files: '^scenes/registry\\.ts$',
    may: ['scene', 'panel', 'instrument', 'state', 'model', 'pose'],
  },
  { name: 'scroll', files: '^components/scroll/', may: [] },
  {
    name: 'stage',
    files: '^components/stage/',
    may: ['world', 'registry', 'pose', 'scroll', 'quality', 'slices', 'ui'],
  },
  {
    name: 'story',
    files: '^components/story/',
    may: ['scroll', 'pose', 'figures', 'ui', 'stills'],
    lazily: ['stage', 'help', 'scene-page'],
  },
  { name: 'help', files: '^components/help/', may: ['ui'] },
  { name: 'stills', files: '^components/stills/(?!render/)', may: ['pose'] },
  {
    name: 'stills-render',
    files: '^components/stills/render/',
    may: ['stills', 'pipeline', 'registry', 'storyboard', 'quality', 'tools'],
  },
  {
    name: 'gallery',
    files: '^components/gallery/',
    may: ['stills', 'pose', 'ui'],
    lazily: ['stage'],
  },
  {
    name: 'mdx',
    files: '^components/mdx/',
    may: ['vocabulary', 'figures', 'sources', 'glossary', 'ui'],
    lazily: ['pipeline'],
  },
  {
    name: 'reference',
    files: '^components/reference/',
    may: ['mdx', 'model', 'figures', 'sources', 'glossary', 'record', 'ui'],
  },
  // What is read here goes into every embed, or into other people's pages: it is to stay small.
  { name: 'embed', files: '^components/embed/(?!measure/)', may: ['state', 'ui'] },
  {
    name: 'embed-measure',
    files: '^components/embed/measure/',
    may: ['embed', 'state', 'registry', 'tools'],
  },
  { name: 'element', files: '^components/element/', may: ['embed', 'state', 'ui'] },
  {
    name: 'share',
    files: '^components/share/',
    may: [
      'element',
      'embed',
      'instrument',
      'words',
      'state',
      'controls',
      'stills',
      'sources',
      'ui',
    ],
  },
  {
    name: 'writers',
    files: '^components/writers/',
    may: ['embed', 'share', 'reference', 'instrument', 'state', 'ui'],
  },
  {
    name: 'scene-page',
    files: '^components/scenes/',
    may: [
      'registry',
      'scene',
      'instrument',
      'reading',
      'words',
      'state',
      'pose',
      'slices',
      'controls',
      'figures',
      'ui',
      'sources',
      'stills',
      'embed',
    ],
    lazily: ['model', 'panel', 'stage', 'share'],
  },
  {
    name: 'islands',
    files: '^components/islands/',
    may: ['world', 'ui', 'embed', 'element'],
    lazily: ['story', 'scene-page', 'gallery'],
  },
  { name: 'oembed', files: '^components/oembed/', may: ['embed', 'share', 'state', 'stills'] },
  { name: 'type', files: '^components/type/', may: [] },
  { name: 'ui', files: '^components/ui/', may: [] },
  {
    name: 'pipeline',
    files: '^content/pipeline/',
    may: ['model', 'registry', 'vocabulary', 'pose', 'instrument', 'state', 'sources', 'glossary'],
  },
  {
    name: 'vocabulary',
    files: '^content/vocabulary/',
    may: ['model', 'sources', 'glossary'],
  },
  { name: 'storyboard', files: '^content/.*/storyboard\\.ts$', may: ['pose'] },
  { name: 'sources', files: '^content/sources(?:/|\\.ts$)', may: [] },
  { name: 'glossary', files: '^content/glossary(?:/|\\.ts$)', may: [] },
  { name: 'record', files: '^content/(?:version|corrections)\\.ts$', may: [] },
  { name: 'tools', files: '^tests/tools/', may: [] },
  { name: 'lessons', files: '^content/lessons/', may: ['sources', 'glossary'] },
  {
    name: 'app',
    files: '^app/',
    may: [
      'model',
      'quality',
      'pose',
      'world',
      'instrument',
      'reading',
      'state',
      'panel',
      'scene',
      'registry',
      'scroll',
      'stage',
      'story',
      'stills',
      'gallery',
      'embed',
      'oembed',
      'reference',
      'scene-page',
      'element',
      'share',
      'writers',
      'mdx',
      'ui',
      'controls',
      'figures',
      'pipeline',
      'storyboard',
      'sources',
      'glossary',
      'lessons',
      'record',
    ],
  },
];

/** Rooms that may import three and what builds on it. */
export const ROOMS_WITH_THREE: readonly string[] = ['world', 'stage'];

/** Rooms a file is in; exactly one in a house in order. `file`: relative to the root. */
export function roomsOf(file: string): Room[] {
  return ROOMS.filter((room) => new RegExp(room.files).test(file));
}
