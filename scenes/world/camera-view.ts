/** What the reader asks of the camera, and what it leaves for whoever takes on the frame after it. */
export interface CameraView {
  /** The reader's turn round what is looked at, added to the angles of the shot; 0 for none. */
  turnRad: number;
  riseRad: number;
  /** Height of the painted horizon, sine of its elevation. */
  horizon: number;
  /** Distance at which haze sets in, world units. */
  hazeStart: number;
  /** Share of the picture left as bare paper for words. */
  calmLeft: number;
  calmBelow: number;
  /** Size of skiers, 1 on the widest desktop view: nearer they shrink less than the lens grows. */
  figureScale: number;
}

export const createCameraView = (): CameraView => ({
  turnRad: 0,
  riseRad: 0,
  horizon: 0,
  hazeStart: 120,
  calmLeft: 0,
  calmBelow: 0,
  figureScale: 1,
});
