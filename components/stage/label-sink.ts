import { type LabelSink } from '@/scenes/world/FrameSignals';
import { type Box, type LabelRequest, layoutLabels } from './label-layout';

interface PlacedLabel extends LabelRequest {
  element: HTMLElement;
  words: HTMLElement;
  opacity: number;
}

const FAINTEST = 0.02;
const MARGIN = 6;

function readLabels(overlay: HTMLElement): Map<string, PlacedLabel> {
  const labels = new Map<string, PlacedLabel>();
  for (const element of overlay.querySelectorAll<HTMLElement>('[data-anchor]')) {
    const words = element.firstElementChild;
    if (!(words instanceof HTMLElement)) continue;
    const { offsetWidth: width, offsetHeight: height } = words;
    const anchor = element.dataset.anchor ?? '';
    const [group] = anchor.split('/');
    labels.set(anchor, { element, words, group, width, height, x: 0, y: 0, opacity: 0 });
  }
  return labels;
}

/** Where labels may stand. */
function boundsOf(overlay: HTMLElement): Box {
  const { clientWidth, clientHeight } = overlay;
  return {
    left: MARGIN,
    top: MARGIN,
    right: clientWidth - MARGIN,
    bottom: clientHeight - MARGIN,
  };
}

/**
 * Puts the page's own label elements (`[data-anchor]` inside `overlay`) where they point, kept off
 * each other and off the text.
 * @param textBoxes where words of the story stand now, in the window's CSS pixels
 */
export function createLabelSink(overlay: HTMLElement, textBoxes: () => Box[]): LabelSink {
  const labels = readLabels(overlay);
  // Words are narrower or wider once the page's own type has arrived.
  void document.fonts.ready.then(() => {
    for (const [anchor, { width, height }] of readLabels(overlay)) {
      const label = labels.get(anchor);
      if (label) Object.assign(label, { width, height });
    }
  });
  return {
    place(anchor, x, y, opacity) {
      const label = labels.get(anchor);
      if (label) Object.assign(label, { x, y, opacity });
    },
    settle() {
      const shown = [...labels.values()].filter(({ opacity }) => opacity > FAINTEST);
      for (const label of shown) label.first = label.element.dataset.first !== undefined;
      // All measuring comes before all writing, or the page would be laid out once more a frame.
      const places = shown.length > 0 ? layoutLabels(shown, boundsOf(overlay), textBoxes()) : [];
      for (const { element, opacity } of labels.values()) {
        if (opacity <= FAINTEST) element.style.visibility = 'hidden';
      }
      shown.forEach(({ element, words, x, y, width, opacity }, i) => {
        const place = places[i];
        element.style.visibility = place ? 'visible' : 'hidden';
        if (!place) return;
        element.style.opacity = opacity.toFixed(3);
        element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
        element.style.setProperty('--stem', `${place.stem}px`);
        words.style.transform = `translateX(${(place.shift - width / 2).toFixed(1)}px)`;
      });
    },
  };
}
