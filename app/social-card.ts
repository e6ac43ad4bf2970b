import type { Metadata } from 'next';
import { cardPath } from '@/components/stills/cards';
import { CARD_SIZE } from '@/components/stills/views';

const MOUNTAIN =
  'A snow mountain with tracks that lead from gates under its summit to five valleys';

/**
 * What a link to a page looks like elsewhere: its title and a picture of the mountain. Addresses
 * are made whole with SITE_URL.
 * @param card name of a card that `npm run stills` makes
 * @param alt what the card shows, where it is one view of the mountain rather than the whole
 */
export function socialCard(
  card: string,
  alt: string = MOUNTAIN,
): Pick<Metadata, 'openGraph' | 'twitter'> {
  const images = [{ url: cardPath(card), ...CARD_SIZE, alt }];
  return {
    openGraph: { siteName: 'Fall Line', type: 'article', images },
    twitter: { card: 'summary_large_image', images },
  };
}
