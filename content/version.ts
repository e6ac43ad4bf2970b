/** Day of this version of words and model, ISO 8601. Raised by hand with each one that is published. */
export const VERSION_DATE = '2026-11-28';
