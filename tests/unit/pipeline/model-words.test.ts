import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '@/content/vocabulary/vocabulary';
import { createReader } from '@/content/pipeline/model-reader';
import { loadMountain } from '@/content/pipeline/mountain';
import { renderChapter } from '@/components/mdx/render-chapter';
import { VALLEYS } from '@/scenes/ids';
import { percentFigure, percentText } from '@/scenes/percent';
import { MountainReader } from '@/scenes/model/readings';
import { VALLEY_HEX } from '@/scenes/valley-colours';
import { HEAD, compileFixture, mistakesIn, step } from './fixtures/chapter';

describe('words that show the shipped mountain', async () => {
  const mountain = await loadMountain();
  const model = new MountainReader(mountain);
  const tools = { vocabulary: VOCABULARY, readModel: createReader(mountain), pages: [] };

  const htmlOf = async (content: string) =>
    renderToStaticMarkup(
      renderChapter(await compileFixture({ words: HEAD + step(content), tools })),
    );

  /** Numbers of a page in order: unrounded, and as printed. */
  const numbersIn = (html: string) =>
    [...html.matchAll(/<data value="([^"]+)">([^<]+)<\/data>/g)].map(([, value, shown]) => ({
      value: Number(value),
      shown: shown.replace('&lt;', '<').replace('&gt;', '>'),
    }));

  const expected = (view: Parameters<typeof model.odds>[0]) =>
    [...model.odds(view)].map((share) => ({
      value: share * 100,
      shown: percentFigure(share * 100),
    }));

  /** What a screen reader says, row by row. */
  const rowsOf = (html: string) =>
    [...html.matchAll(/<div[^>]*>(<dt>.*?)<\/div>/g)].map(([, row]) =>
      row
        .replaceAll(/<\/d[td]>/g, ' ')
        .replaceAll(/<[^>]+>/g, '')
        .trim(),
    );

  it('print the odds of every valley, in the mountain’s order and colours', async () => {
    const html = await htmlOf('<Outcomes gate="bomb" state="fenced" temperature={1.4} />');
    expect(numbersIn(html)).toEqual(expected({ gate: 'bomb', state: 'fenced', temperature: 1.4 }));
    const rows = rowsOf(html);
    expect(rows).toHaveLength(VALLEYS.length);
    VALLEYS.forEach((valley, i) => expect(rows[i]).toMatch(new RegExp(`^${valley} .*\\s%$`)));
    const paints = [...html.matchAll(/--paint:(#\w+)/g)].map(([, paint]) => paint);
    expect(paints).toEqual(VALLEYS.map((valley) => VALLEY_HEX[valley]));
    expect(html).toContain('after the ratings, at temperature 1.4');
  });

  it('draw a bar as long as its number', async () => {
    const html = await htmlOf('<Outcomes gate="obscure" state="trained" />');
    const lengths = [...html.matchAll(/width:([\d.]+)%/g)].map(([, length]) => Number(length));
    const odds = expected({ gate: 'obscure', state: 'trained' });
    expect(lengths).toEqual(odds.map(({ value }) => Number(value.toFixed(2))));
  });

  it('compare with a named state as it stands, without the options', async () => {
    const html = await htmlOf(
      '<Outcomes gate="pushback" state="fenced" pushes={4} before="fenced" />',
    );
    const now = expected({ gate: 'pushback', state: 'fenced', pushes: 4 });
    const then = expected({ gate: 'pushback', state: 'fenced' });
    expect(now).not.toEqual(then);
    expect(numbersIn(html)).toEqual(now.flatMap((one, i) => [one, then[i]]));
    expect(rowsOf(html)[0]).toBe(`ravine harmful help ${now[0].shown} before ${then[0].shown}`);
    expect(html).toContain('before: </span><span>after the ratings</span>');
  });

  it('name two states by the ratings, where these are what lies between them', async () => {
    const html = await htmlOf('<Outcomes gate="bomb" state="fenced" before="trained" />');
    const keys = [...html.matchAll(/data-key="(\w+)"><span>([^<]+)</g)];
    expect(keys.map(([, bar, words]) => [bar, words])).toEqual([
      ['now', 'after the ratings'],
      ['before', 'before the ratings'],
    ]);
  });

  it('say how many runs have passed only once', async () => {
    const html = await htmlOf('<Outcomes gate="bomb" state="trained" runs={32} />');
    expect(html).toContain(' end, after 32 training runs</figcaption>');
  });

  it('ask, and hold a line for every guess that is true of the model', async () => {
    const html = await htmlOf(
      '<Predict question="Where do they end?" gate="obscure" state="trained" />',
    );
    const odds = expected({ gate: 'obscure', state: 'trained' });
    expect(numbersIn(html)).toEqual(odds);
    expect([...html.matchAll(/<input type="radio"[^>]* value="(\w+)"/g)].map((m) => m[1])).toEqual(
      VALLEYS,
    );
    const names = new Set([...html.matchAll(/<input [^>]*name="([^"]+)"/g)].map((m) => m[1]));
    expect(names.size).toBe(1);
    const [, question] = /<p class="predict-question" id="([^"]+)">Where do they end\?</.exec(
      html,
    )!;
    expect(html).toContain(`role="radiogroup" aria-labelledby="${question}"`);
    const most = odds.indexOf(odds.toSorted((a, b) => b.value - a.value)[0]);
    VALLEYS.forEach((valley, i) => {
      const [, line] = new RegExp(`predict-said-${valley}">([^<]+)<`).exec(html)!;
      expect(line).toContain(
        `the ${VALLEYS[most]} takes the most runs, ${percentText(odds[most].value)}`,
      );
      expect(line).toMatch(
        i === most ? /^As you guessed/ : `${percentText(odds[i].value)} end in the ${valley}`,
      );
    });
  });

  it('give each question radios of its own', async () => {
    const one = '<Predict question="Where?" gate="obscure" state="trained" />';
    const html = await htmlOf(`${one}\n\n${one}`);
    const names = [...html.matchAll(/<input [^>]*name="([^"]+)"/g)].map((match) => match[1]);
    expect(names).toHaveLength(2 * VALLEYS.length);
    expect(new Set(names).size).toBe(2);
  });

  it('show shares of the runs and of the data as labelled bars', async () => {
    const html = await htmlOf(`<Bars title="Two shares">
<Bar label="It's a ravine" of="odds" gate="bomb" valley="ravine" state="trained" />
<Bar label="starts here" of="data-share" gate="birdhouse" />
</Bars>`);
    const odds = model.read({ kind: 'odds', valley: 'ravine', gate: 'bomb', state: 'trained' });
    const share = model.read({ kind: 'data-share', gate: 'birdhouse' });
    expect(numbersIn(html).map(({ value }) => value)).toEqual([odds.value, share.value]);
    expect(rowsOf(html)[0]).toBe(`It’s a ravine ${percentFigure(odds.value)}`);
    expect(html).toContain('>Two shares</figcaption>');
    expect(html.match(/--paint:#\w+/g)).toEqual([`--paint:${VALLEY_HEX.ravine}`]);
  });

  it('report what the model does not have, once', async () => {
    const words = HEAD + step('<Outcomes gate="bomb" state="refilled" runs={32} />');
    const readModel = () => ({ problem: 'no such ground' });
    const found = await mistakesIn({ words, tools: { ...tools, readModel } });
    expect(found.map(({ line, reason }) => [line, reason])).toEqual([
      [7, 'the model has no such reading: no such ground'],
    ]);
  });
});
