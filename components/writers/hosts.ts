import { type FormName } from '../share/forms';

interface Host {
  name: string;
  /** The form to paste; what it is called follows from it. */
  form: FormName;
  /** Into what. */
  into: string;
  expect: string;
}

/** Where writers write, what to paste there, and what comes of it. */
export const HOSTS: readonly Host[] = [
  {
    name: 'WordPress, HTML block',
    form: 'html',
    into: 'a Custom HTML block',
    expect:
      'The embed at its full height. WordPress keeps frames only from people who may post unfiltered HTML: as a rule administrators and editors, in a network of sites only its head.',
  },
  {
    name: 'WordPress, link',
    form: 'link',
    into: 'a line of its own',
    expect:
      'The scene at its start, in a frame without some rights and at most 1000 pixels high. It works for every author; the state you set is behind the link, not in the frame.',
  },
  {
    name: 'Ghost',
    form: 'html',
    into: 'an HTML card',
    expect: 'The embed. A pasted link becomes a bookmark card, since our site is on no list there.',
  },
  {
    name: 'Substack',
    form: 'link',
    into: 'a paragraph of its own',
    expect:
      'A card or a plain link, no embed: its editor takes no HTML. For the evidence itself, paste the plain text.',
  },
  {
    name: 'Medium',
    form: 'link',
    into: 'a paragraph of its own, then Enter',
    expect: 'A card. Embeds are for the sites that its service knows; ours is not among them.',
  },
  {
    name: 'Notion',
    form: 'link',
    into: 'a page, as a bookmark',
    expect:
      'A card. An embed block with the address of a frame (the src of the HTML) may show the scene itself.',
  },
  {
    name: 'Hugo',
    form: 'html',
    into: 'a shortcode, or the text itself',
    expect:
      'The embed. In the text Hugo leaves HTML out, unless its settings let “unsafe” HTML through.',
  },
  {
    name: 'Docusaurus',
    form: 'mdx',
    into: 'the text of a page',
    expect: 'The embed. Its pages are MDX, where HTML is read as JSX.',
  },
  {
    name: 'Quarto',
    form: 'html',
    into: 'a raw block of HTML: ```{=html}',
    expect: 'The embed in web pages and slides; other formats leave it out.',
  },
  {
    name: 'Google Sites',
    form: 'html',
    into: 'Insert, Embed, Embed code',
    expect:
      'The embed, in a box that you draw: make it as high as the HTML says, or it scrolls within.',
  },
  {
    name: 'Moodle',
    form: 'html',
    into: 'the source view of the editor, in a page or a text area',
    expect:
      'The embed. What students write is cleaned of frames, and a site may clean what teachers write.',
  },
  {
    name: 'Canvas',
    form: 'html',
    into: 'the HTML view of the editor, or Insert, Embed',
    expect: 'The embed. Canvas takes out scripts, so the element does not work there.',
  },
];
