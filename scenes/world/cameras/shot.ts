/** One composition. World units, degrees; shifts are shares of the picture's width and height. */
export interface Shot {
  position: readonly [number, number, number];
  target: readonly [number, number, number];
  fovDeg: number;
  /** Moves the picture right and up: words need a calm third. */
  shift?: readonly [number, number];
  /** Share of the picture left as bare paper, from the left and from below: near shots need it. */
  calm?: readonly [number, number];
  /** Draws heights taller than they are, so that a tall screen is filled. */
  stretch?: number;
  /** Height of the painted horizon, sine of its elevation. */
  horizon?: number;
}

export const SHAPES = ['wide', 'classic', 'phone'] as const;
export type ShapeName = (typeof SHAPES)[number];

/** Aspect ratio for which the compositions of a shape are made. */
export const SHAPE_ASPECT: Record<ShapeName, number> = { wide: 1.5, classic: 1.3, phone: 0.8 };
