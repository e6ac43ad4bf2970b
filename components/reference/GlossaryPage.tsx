import { GLOSSARY, GLOSSARY_TERMS, type GlossaryTerm } from '@/content/glossary/glossary';
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
      <dl className="glossary">
        {[...GLOSSARY_TERMS].sort(byTerm).map((name) => {
          const { term, meaning, onTheMountain } = GLOSSARY[name];
          return (
            <div key={name} id={name} tabIndex={-1}>
              <dt>
                <a href={`#${name}`}>{term}</a>
              </dt>
              <dd>
                {meaning}
                {onTheMountain && <> On the mountain: {onTheMountain}</>}
              </dd>
            </div>
          );
        })}
      </dl>
    </Page>
  );
}
