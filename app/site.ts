import { siteAddress } from '@/content/pipeline/site-address';

/** The site's own address, for canonical links and cards. Set SITE_URL when it is published. */
export const SITE_URL = siteAddress(
  process.env.SITE_URL ?? 'http://localhost:4173',
  process.env.NEXT_PUBLIC_BASE_PATH ?? '',
);

/** Where readers can report an error: an address of a form, a tracker or `mailto:`. Optional. */
export const REPORT_URL = process.env.REPORT_URL;

/** Who made the site; LICENSE has the same name. */
export const AUTHORS = 'The Fall Line authors';
