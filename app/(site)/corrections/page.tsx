import type { Metadata } from 'next';
import { REPORT_URL } from '@/app/site';
import { socialCard } from '@/app/social-card';
import { CorrectionsPage } from '@/components/reference/CorrectionsPage';
import { STORY_CARD } from '@/components/stills/cards';
import { CORRECTIONS } from '@/content/corrections';
import { VERSION_DATE } from '@/content/version';

export const metadata: Metadata = {
  title: 'Corrections',
  description: 'What was wrong here and was put right, and how to tell us of an error.',
  alternates: { canonical: '/corrections/' },
  ...socialCard(STORY_CARD),
};

export default function CorrectionsRoute() {
  return (
    <CorrectionsPage corrections={CORRECTIONS} version={VERSION_DATE} reportUrl={REPORT_URL} />
  );
}
