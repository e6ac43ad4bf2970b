import { GLOSSARY, GLOSSARY_TERMS, type GlossaryTerm } from '@/content/glossary/glossary';
import { Entry } from './Entry';
import { Page } from './Page';

const byTerm = (a: GlossaryTerm, b: GlossaryTerm) =>
  GLOSSARY[a].term.localeCompare(GLOSSARY[b].term, 'en');

/** Every word the story explains, in alphabetical order, each with an address of its own. */
export function GlossaryPage() {
  return (
    <Page
      title="Glossary"
      lead="Words of the story and of the field. Where something on the mountain stands for one, it says so."
    >
      <dl className="mt-12">
        {[...GLOSSARY_TERMS].sort(byTerm).map((name) => {
          const { term, meaning, onTheMountain } = GLOSSARY[name];
          return (
            <Entry key={name} as="div" id={name}>
              <dt className="text-[1.3125rem] font-medium">
                <a
                  href={`#${name}`}
                  className="underline-offset-[0.15em] hover:underline focus-visible:underline"
                >
                  {term}
                </a>
              </dt>
              <dd>
                {meaning}
                {onTheMountain && <> On the mountain: {onTheMountain}</>}
              </dd>
            </Entry>
          );
        })}
      </dl>
    </Page>
  );
}
