import { PRESETS } from '@/scenes/state/presets';
import { Heading } from '../reference/Heading';
import { Page } from '../reference/Page';
import { FORM_NAMES, FORMS } from '../share/forms';
import { embedOf, type Taken } from '../share/taken';
import { PageLink } from '../ui/PageLink';
import { Code } from './Code';
import { Limits } from './Limits';
import { Name } from './Name';
import { FieldTable, FrameTable, HostTable } from './Tables';

interface WritersPageProps {
  /** The scene that the examples are of, in a state of its own. */
  example: Taken;
}

/** For who writes elsewhere: each way to take a scene along, what addresses say, and what hosts make of it. */
export function WritersPage({ example }: WritersPageProps) {
  const shown = embedOf({
    ...example,
    frame: { parts: ['picture', 'odds'], theme: 'dark', start: 'visible' },
  });
  return (
    <Page
      title="Take a scene with you"
      lead="Every scene can stand in a page of yours, in the state you set: as a frame that readers can work, as a picture that leads here, or in words and numbers."
    >
      <div className="[&>p]:mb-[0.9rem] [&>p]:max-w-160 [&>p]:text-lg/[1.55]">
        <Heading id="how">How to take one</Heading>
        <p>
          Open <PageLink href="/scenes/">a scene</PageLink>, set it, and press “Embed or share”.
          What is copied there holds the state as it stands. An embed shows a still and live odds;
          the mountain itself moves when the reader asks. It sets no cookie, stores nothing, and
          asks nobody but this site for anything.
        </p>
        <Heading id="forms">Each form, with an example</Heading>
        {FORM_NAMES.map((name) => {
          const { label, hint, textOf } = FORMS[name];
          return (
            <section key={name}>
              <h3 className="mt-[1.4rem] mb-[0.4rem] font-[650]">{label}</h3>
              <p>{hint}</p>
              <Code>{textOf(example)}</Code>
            </section>
          );
        })}
        <Heading id="hosts">What to paste where</Heading>
        <p>
          As far as we could find out: hosts change what they take, and plans and roles differ.
          Where a frame does not come through, a link always does.
        </p>
        <HostTable />
        <Heading id="embed-address">What an embed’s address says</Heading>
        <p>
          Three fields say how a scene is shown, in any order and each once. An embed takes them
          besides the state; what is left out or unknown is as in the first line of each.
        </p>
        <FrameTable />
        <p>
          <Name>parts</Name> takes several of them with commas between; left out, it means all four.
          This address shows the picture and the odds, dark, and moves once it is in sight:
        </p>
        <Code>{shown}</Code>
        <Heading id="state-address">What a scene’s address says</Heading>
        <p>
          The same fields hold for a scene’s page and for its embed. What an address leaves out is
          as in the scene’s start; a number out of range goes to the nearest legal one, and no
          address can make a page fail. Links keep their meaning: a field may be added, none
          changes.
        </p>
        <FieldTable />
        <p>
          <Name>state</Name> names a whole state of the mountain to begin from, and other fields go
          on top of it: {Object.keys(PRESETS).join(', ')}.
        </p>
        <Limits />
      </div>
    </Page>
  );
}
