/** Heights that a frame may ask for, CSS pixels: what is outside of them is no scene's. */
const LEAST = 100;
const MOST = 4000;

/** A height that a frame asks for as a frame is given it; nothing where it may not have it. */
export function heardHeight(height: number): string | undefined {
  return height >= LEAST && height <= MOST ? String(Math.ceil(height)) : undefined;
}
