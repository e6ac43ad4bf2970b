import { PLACE_KEY } from './reading-place';

/** The device's store for one text; where it is closed (private mode, a frame) nothing is kept. */
export const placeStore = {
  read(): string | null {
    try {
      return window.localStorage.getItem(PLACE_KEY);
    } catch {
      return null;
    }
  },
  write(text: string): void {
    try {
      window.localStorage.setItem(PLACE_KEY, text);
    } catch {
      // Nothing to keep it in: the story begins at its start next time.
    }
  },
  forget(): void {
    try {
      window.localStorage.removeItem(PLACE_KEY);
    } catch {
      // As above.
    }
  },
};
