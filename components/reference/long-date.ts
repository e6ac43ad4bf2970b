const FORM = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** “24 November 2026”. @param day ISO 8601, `2026-11-24` */
export function longDate(day: string): string {
  return FORM.format(new Date(`${day}T00:00:00Z`));
}
