const KEY = 'fall-line:note-closed';

/** Whether the reader has put the note about the picture away; for as long as this visit. */
export const noteStore = {
  isClosed(): boolean {
    try {
      return window.sessionStorage.getItem(KEY) !== null;
    } catch {
      return false;
    }
  },
  close(): void {
    try {
      window.sessionStorage.setItem(KEY, '');
    } catch {
      // Nothing to keep it in: it is put away on this page alone.
    }
  },
};
