import { ENVELOPE } from './messages';
import { SECRET } from './wordpress';

/** What marks the part of an embed whose height a host is told; it holds the scene's id. */
export const TELLS_HEIGHT = 'data-embed=';

/**
 * Runs at the end of an embed's page as it is parsed, before other scripts: WordPress hides a frame
 * until it speaks. Tells hosts of three manners the height of the content, and what hangs over it,
 * whatever the frame's own height: once a change, at most once a frame.
 */
export const TELL_HEIGHT = `(() => {
  const main = document.querySelector('[data-embed]');
  if (parent === window || !main) return;
  const secret = ${SECRET}.exec(location.hash)?.[1];
  let told = 0;
  let due = 0;
  const say = (message) => parent.postMessage(message, '*');
  const tell = (isAsked) => {
    due = 0;
    const height = Math.max(main.scrollHeight, Math.ceil(main.getBoundingClientRect().height));
    if (!height || (height === told && !isAsked)) return;
    told = height;
    say({ type: '${ENVELOPE.type}', version: ${ENVELOPE.version}, scene: main.dataset.embed, event: 'height', height });
    say({ subject: 'lti.frameResize', height });
    if (secret) say({ message: 'height', value: height, secret });
  };
  const soon = () => {
    due ||= requestAnimationFrame(() => tell());
  };
  tell();
  addEventListener('load', soon);
  addEventListener('toggle', soon, true);
  new ResizeObserver(soon).observe(main);
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !data) return;
    const isOurs = data.type === '${ENVELOPE.type}' && data.version === ${ENVELOPE.version} && data.ask === 'height';
    if (isOurs || (secret && data.message === 'ready' && data.secret === secret)) tell(true);
  });
})()`;
