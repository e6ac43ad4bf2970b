import { type LabelSink } from '@/scenes/world/FrameSignals';
import { glideFrom } from './label-glide';
import { layoutLabels } from './label-layout';
import { type Box, type LabelPlace, type LabelRequest } from './label-spots';

interface PlacedLabel extends LabelRequest {
  element: HTMLElement;
  opacity: number;
  /** Where it stood in the last frame; null where it was hidden. */
  place: LabelPlace | null;
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
    labels.set(anchor, { element, group, width, height, x: 0, y: 0, opacity: 0, place: null });
  }
  return labels;
}

/** Where labels may stand: within the overlay, which may cover a part of the canvas only. */
function boundsOf({ offsetLeft, offsetTop, clientWidth, clientHeight }: HTMLElement): Box {
  return {
    left: offsetLeft + MARGIN,
    top: offsetTop + MARGIN,
    right: offsetLeft + clientWidth - MARGIN,
    bottom: offsetTop + clientHeight - MARGIN,
  };
}

/** Shows a label at a place, or hides it. */
function setPlace(label: PlacedLabel, place: LabelPlace | null): void {
  const { element, width, place: before } = label;
  label.place = place;
  element.style.visibility = place ? 'visible' : 'hidden';
  if (!place) return;
  element.style.setProperty('--stem', place.stem.toFixed(1));
  element.style.setProperty('--shift', `${(place.shift - width / 2).toFixed(1)}px`);
  if (before) glideFrom(element, before, place, width);
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
      const { offsetLeft, offsetTop } = overlay;
      const places = shown.length > 0 ? layoutLabels(shown, boundsOf(overlay), textBoxes()) : [];
      for (const label of labels.values()) {
        if (label.opacity <= FAINTEST) setPlace(label, null);
      }
      shown.forEach((label, i) => {
        const { element, x, y, opacity } = label;
        setPlace(label, places[i]);
        if (!places[i]) return;
        element.style.opacity = opacity.toFixed(3);
        const [left, top] = [x - offsetLeft, y - offsetTop].map((at) => at.toFixed(1));
        element.style.transform = `translate(${left}px, ${top}px)`;
      });
    },
  };
}
