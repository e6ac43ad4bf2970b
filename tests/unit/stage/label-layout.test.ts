import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLabels } from '@/components/stage/label-layout';
import { type Box, type LabelPlace, type LabelRequest } from '@/components/stage/label-spots';

const BOUNDS = { left: 0, top: 0, right: 1200, bottom: 800 };
const TEXT = { left: 40, top: 200, right: 420, bottom: 620 };

const request = fc.record({
  group: fc.constantFrom('gate', 'valley'),
  x: fc.integer({ min: -50, max: 1250 }),
  y: fc.integer({ min: -50, max: 850 }),
  width: fc.integer({ min: 20, max: 160 }),
  height: fc.integer({ min: 12, max: 24 }),
});

function boxOf({ x, y, width, height }: LabelRequest, { stem, shift }: LabelPlace): Box {
  const left = x + shift - width / 2;
  return { left, right: left + width, top: y - stem - height, bottom: y - stem };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('layoutLabels', () => {
  it('keeps labels off each other, off the text and on the canvas', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 12 }), (labels) => {
        const placed = layoutLabels(labels, BOUNDS, [TEXT]).flatMap((place, i) =>
          place ? [boxOf(labels[i], place)] : [],
        );
        placed.forEach((box, i) => {
          expect(box.left >= 0 && box.right <= 1200 && box.top >= 0 && box.bottom <= 800).toBe(
            true,
          );
          expect(overlap(box, TEXT)).toBe(false);
          for (const other of placed.slice(i + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
    );
  });

  it('names what comes first wherever there is a place for it', () => {
    const gate = request.map((label) => ({ ...label, group: 'gate' }));
    fc.assert(
      fc.property(gate, fc.array(gate, { maxLength: 6 }), fc.nat(), (label, others, at) => {
        const first = { ...label, first: true };
        // Among others it may have rows that it has not by itself.
        const [alone] = layoutLabels([first], BOUNDS, [TEXT]);
        fc.pre(alone !== null);
        const labels = others.toSpliced(at % (others.length + 1), 0, first);
        const place = layoutLabels(labels, BOUNDS, [TEXT])[labels.indexOf(first)];
        expect(place).not.toBeNull();
      }),
    );
  });

  it('stands straight above its point where there is room', () => {
    const [place] = layoutLabels(
      [{ group: 'gate', x: 700, y: 400, width: 80, height: 18 }],
      BOUNDS,
      [TEXT],
    );
    expect(place).toEqual({ stem: 24, shift: 0 });
  });

  it('finds room beside the text for five gates that stand close together', () => {
    const gates = [800, 830, 860, 905, 940].map((x) => {
      return { group: 'gate', x, y: 270, width: 75, height: 18 };
    });
    expect(layoutLabels(gates, BOUNDS, [TEXT]).every((place) => place !== null)).toBe(true);
  });

  it('fans out five close gates where there is room for two rows of words only', () => {
    // Widths of their words, and the places of the gates in frames 412 and 800 pixels wide.
    const widths = [71, 49, 75, 74, 62];
    for (const xs of [
      [224, 244, 263, 295, 324],
      [680, 705, 728, 768, 806],
    ]) {
      const gates = xs.map((x, i) => ({ group: 'gate', x, y: 80, width: widths[i], height: 19 }));
      const bounds = { ...BOUNDS, top: 80 - 48 - 19 };
      expect(layoutLabels(gates, bounds, []).every((place) => place !== null)).toBe(true);
    }
  });

  it('keeps stems off the words of others where there is room for three rows', () => {
    // The gates as seen from in front, in frames of 780 and 1440 pixels: on a ridge, not on a line.
    const heights = [166.1, 167.8, 168.2, 167.9, 166.4];
    for (const xs of [
      [537, 557, 574, 600, 623],
      [930, 953, 972, 1002, 1028],
    ]) {
      const gates = xs.map((x, i) => {
        return { group: 'gate', x, y: heights[i], width: [71, 49, 75, 74, 62][i], height: 19 };
      });
      const places = layoutLabels(gates, BOUNDS, []);
      const boxes = places.flatMap((place, i) => (place ? [boxOf(gates[i], place)] : []));
      expect(boxes).toHaveLength(5);
      gates.forEach(({ x }, i) => {
        const inTheWay = boxes.filter(({ left, right, bottom }) => {
          return left < x && x < right && bottom > boxes[i].bottom;
        });
        expect(inTheWay, `stem ${i}`).toEqual([]);
      });
    }
  });

  it('hides a label whose every place is taken', () => {
    const everything = { left: -2000, top: -2000, right: 4000, bottom: 4000 };
    const label = { group: 'gate', x: 700, y: 400, width: 80, height: 18 };
    expect(layoutLabels([label], BOUNDS, [everything])).toEqual([null]);
  });
});
