/**
 * The order in which parts take on a frame. All are below 0: fiber then draws by itself after the
 * last of them. The page writes the frame before it asks for a drawing, so nothing runs at `driver`;
 * the place stays because to take it out of the bundle would put every still out of date.
 */
export const FRAME_ORDER = {
  driver: -100,
  palette: -60,
  camera: -50,
  tracks: -40,
  ground: -30,
  riders: -20,
  weather: -10,
  signals: -5,
} as const;
export type FrameStage = keyof typeof FRAME_ORDER;
