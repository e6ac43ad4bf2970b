/** The site's own address, for canonical links and cards. Set SITE_URL when it is published. */
export const SITE_URL = process.env.SITE_URL ?? 'http://localhost:4173';
