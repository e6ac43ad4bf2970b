/**
 * The order in which parts take on a frame, which the page has written before it asks for a drawing.
 * All are below 0: fiber then draws by itself after the last of them.
 */
export const FRAME_ORDER = {
  palette: -60,
  /** The reader's, from outside of the mountain. */
  turn: -55,
  camera: -50,
  tracks: -40,
  ground: -30,
  riders: -20,
  weather: -10,
  signals: -5,
} as const;
export type FrameStage = keyof typeof FRAME_ORDER;
