import {
  formatFrame,
  formatParts,
  type FrameOptions,
  parseFrame,
} from '@/scenes/state/frame-options';
import { whenSeen } from '../ui/when-seen';
import { ENVELOPE, type FrameMessage, type HostWish, readFrameMessage } from '../embed/messages';
import { heardHeight } from './heard-height';
import { make } from './make';
import { loadScene, type SceneData } from './scene-data';
import { scenePicture } from './scene-picture';
import { makeSheet } from './sheet';

/** The site's root, with a slash at its end: this script lies there. */
const ROOT = new URL('.', import.meta.url).href;
const { origin: ORIGIN } = new URL(ROOT);

const sheet = makeSheet();

/** Whose mountain moves on this page, or is to. */
const page: { leader?: FallLineScene } = {};

/**
 * `<fall-line-scene scene="odds" state="fences=0.5">`: a still in the page that holds it, and in its
 * place the scene in a frame once the reader asks. What it contains stands until then, and where there
 * is no such scene. Fires `change`. `README.md` beside this is its public contract.
 */
class FallLineScene extends HTMLElement {
  static observedAttributes = ['scene', 'state', 'parts', 'theme', 'start'];

  #root = this.attachShadow({ mode: 'open' });
  #credit = make('a');
  /** Ends what is under way for the scene that is shown. */
  #off?: AbortController;
  #data?: SceneData;
  #frame?: HTMLIFrameElement;
  /** The state that the frame is in, as far as is known. */
  #said = '';

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [sheet];
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#clear();
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.#off || before === value) return;
    if (name !== 'state') return void this.#show(this.#frame !== undefined);
    this.#credit.href = this.#address('scenes');
    if (this.#state !== this.#said) this.#ask({ set: this.#state });
  }

  /** Puts the scene in the still's place and has its mountain move; another one on the page stops. */
  start(): void {
    if (!this.#data) return;
    this.#lead();
    if (this.#frame) return this.#ask({ start: true });
    const { parts } = this.#options;
    this.#said = this.#state;
    this.#frame = make('iframe', {
      src: this.#address('embed'),
      title: `${this.#data.title} · Fall Line`,
      height: String(this.#data.heights[formatParts(parts)]),
    });
    this.#put(this.#frame);
    this.#frame.focus();
  }

  /** Has its mountain be a still again; what the reader set stays. */
  still(): void {
    if (page.leader === this) page.leader = undefined;
    this.#ask({ still: true });
  }

  get #state(): string {
    return (this.getAttribute('state') ?? '').replace(/^\?/, '');
  }

  get #options(): FrameOptions {
    const asked = (name: string) => [name, this.getAttribute(name) ?? ''];
    return parseFrame(String(new URLSearchParams(['parts', 'theme', 'start'].map(asked))));
  }

  get #hasPicture(): boolean {
    return this.#options.parts.includes('picture');
  }

  /** Address of the scene in its state: on its page, or in a frame that moves at once. */
  #address(place: 'scenes' | 'embed'): string {
    const moves = { ...this.#options, start: this.#hasPicture ? 'auto' : 'tap' } as const;
    const query = [
      place === 'embed' ? formatFrame(moves) : '',
      String(new URLSearchParams(this.#state)),
    ];
    const address = `${ROOT}${place}/${this.getAttribute('scene')}/`;
    return [address, query.filter(Boolean).join('&')].filter(Boolean).join('?');
  }

  #clear(): void {
    this.#off?.abort();
    this.#off = this.#data = this.#frame = undefined;
    if (page.leader === this) page.leader = undefined;
    this.#root.replaceChildren(make('slot'));
  }

  /** Shows the scene that is named as a still, or at once in its frame. */
  async #show(isStarted = false): Promise<void> {
    this.#clear();
    const { signal } = (this.#off = new AbortController());
    const id = this.getAttribute('scene') ?? '';
    let lack = `There is no scene “${id}” in Fall Line. `;
    const data = await loadScene(ROOT, id).catch(
      () => void (lack = 'This scene cannot be had now. '),
    );
    if (signal.aborted) return;
    if (!data) {
      const all = make('a', { href: `${ROOT}scenes/` }, 'All scenes');
      return this.#root.replaceChildren(make('slot'), make('p', {}, lack, all));
    }
    this.#data = data;
    this.#credit = make('a', { href: this.#address('scenes') }, `${data.title} · Fall Line`);
    const { theme, start } = this.#options;
    const words = this.#hasPicture ? 'Move the mountain' : 'Try it';
    const button = make('button', { type: 'button', onclick: () => this.start() }, words);
    this.#put(scenePicture(ROOT, data, theme), button);
    window.addEventListener('message', (said) => this.#hear(said), { signal });
    if (isStarted || start === 'auto') this.start();
    else if (start === 'visible') {
      signal.addEventListener(
        'abort',
        whenSeen(this, () => this.start()),
      );
    }
  }

  #put(...parts: HTMLElement[]): void {
    this.#root.replaceChildren(make('figure', {}, ...parts, make('figcaption', {}, this.#credit)));
  }

  /** One mountain moves on a page: from now on this one. */
  #lead(): void {
    if (page.leader !== this) page.leader?.still();
    page.leader = this;
  }

  #ask(wish: HostWish): void {
    this.#frame?.contentWindow?.postMessage({ ...ENVELOPE, ...wish }, '*');
  }

  #hear({ source, origin, data }: MessageEvent<unknown>): void {
    if (!source || source !== this.#frame?.contentWindow) return;
    // A frame in a page that is sandboxed has no origin either.
    if (origin !== ORIGIN && (origin !== 'null' || window.origin !== 'null')) return;
    const message = readFrameMessage(data);
    if (message && message.scene === this.getAttribute('scene')) this.#follow(message);
  }

  #follow(message: FrameMessage): void {
    if (message.event === 'height') {
      this.#frame!.height = heardHeight(message.height) ?? this.#frame!.height;
    } else if (message.event === 'change') {
      const { state, odds, description } = message;
      this.#said = state;
      if (state) this.setAttribute('state', state);
      else this.removeAttribute('state');
      const detail = { state, odds, description };
      this.dispatchEvent(new CustomEvent('change', { detail, bubbles: true }));
    } else if (message.event === 'ready') {
      // What was asked before it could hear.
      if (this.#state !== this.#said) this.#ask({ set: this.#state });
      if (page.leader !== this) this.#ask({ still: true });
    } else if (message.event === 'live') this.#lead();
    else if (page.leader === this) page.leader = undefined;
  }
}

if (!customElements.get('fall-line-scene')) customElements.define('fall-line-scene', FallLineScene);
