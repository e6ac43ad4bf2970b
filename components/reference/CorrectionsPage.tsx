import { PageLink } from '../ui/PageLink';
import { type Correction } from '@/content/corrections';
import { Heading } from './Heading';
import { Page } from './Page';
import { longDate } from './long-date';

interface CorrectionsPageProps {
  corrections: readonly Correction[];
  /** Day of the version being read, ISO 8601. */
  version: string;
  /** Where errors can be reported, if the publisher of this copy has named a place. */
  reportUrl?: string;
}

/** What was wrong and was put right, and how to tell us of more. */
export function CorrectionsPage({ corrections, version, reportUrl }: CorrectionsPageProps) {
  return (
    <Page title="Corrections" lead={`You are reading the version of ${longDate(version)}.`}>
      <section>
        <Heading>How to report an error</Heading>
        <p>
          {reportUrl ? (
            <a href={reportUrl}>Tell us here.</a>
          ) : (
            'Write to whoever publishes the copy that you are reading.'
          )}{' '}
          A link to the step, the sentence, and what speaks against it are all it takes. A source
          helps most. Numbers about the mountain can be checked:{' '}
          <PageLink href="/method/">here</PageLink> is how each is computed.
        </p>
        <p>
          Errors of fact are put right and listed below, with what stood there before. Spelling is
          put right without a word.
        </p>
      </section>
      <section>
        <Heading>Put right so far</Heading>
        {corrections.length === 0 && <p>Nothing yet.</p>}
        <ul>
          {corrections.map(({ date, where, was, is }) => (
            <li key={`${date}${where}`}>
              <time dateTime={date}>{longDate(date)}</time>,{' '}
              <PageLink href={where}>{where}</PageLink>. It said: {was} Now: {is}
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
