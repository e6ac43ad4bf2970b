import { FRAME_WIDTHS } from '../embed/frame-height';
import { Heading } from '../reference/Heading';
import { Name } from './Name';

const LEAST_WIDTH = Math.min(...FRAME_WIDTHS);

/** What an embed cannot do, said before somebody finds out. */
export function Limits() {
  return (
    <>
      <Heading id="limits">What it cannot do</Heading>
      <p>
        A pasted link is a link. Where a host makes a card of it, the card shows the scene’s start;
        who follows it comes to what you set. States of the story have pages of their own, such as{' '}
        <Name>/states/pushed/</Name>, whose cards show them. Only frame, element and plain text show
        your state in your own page.
      </p>
      <p>
        The height in the HTML is enough from {LEAST_WIDTH} pixels of width up. A host that sets
        another one may cut the embed or let it scroll within. The answers for hosts that ask by
        oEmbed are files: they cannot be made for a <Name>maxwidth</Name>, so the frame takes the
        width it is given.
      </p>
      <p>
        A page whose Content-Security-Policy names the sites it may frame must name this one, in{' '}
        <Name>frame-src</Name>; for the element also in <Name>script-src</Name> and{' '}
        <Name>img-src</Name>.
      </p>
      <p>
        In a frame with <Name>sandbox=&quot;allow-scripts&quot;</Name> everything works but the link
        back in a new tab, which needs <Name>allow-popups</Name>; without it the link shows its
        address, to be copied. Where a sandbox allows no scripts, still, odds and words of the start
        stand.
      </p>
    </>
  );
}
