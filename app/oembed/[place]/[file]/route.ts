import { notFound } from 'next/navigation';
import { embeddablePages } from '@/app/embeddable-pages';
import { AUTHORS, SITE_URL } from '@/app/site';
import { answerFor } from '@/components/oembed/answer';
import { answerPath, type Format, FORMAT_NAMES, FORMATS } from '@/components/oembed/discovery';
import { xmlOf } from '@/components/oembed/xml';

interface RouteProps {
  params: Promise<{ place: string; file: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Each page's two files: `/oembed/scenes/odds.json` and `/oembed/scenes/odds.xml`. */
export async function generateStaticParams() {
  return (await embeddablePages()).flatMap(({ path }) =>
    FORMAT_NAMES.map((format) => {
      const [, , place, file] = answerPath(path, format).split('/');
      return { place, file };
    }),
  );
}

const write: Readonly<Record<Format, typeof xmlOf>> = {
  json: (answer) => `${JSON.stringify(answer)}\n`,
  xml: xmlOf,
};

export async function GET(_request: Request, { params }: RouteProps): Promise<Response> {
  const { place, file } = await params;
  const asked = `/oembed/${place}/${file}`;
  for (const page of await embeddablePages()) {
    const format = FORMAT_NAMES.find((one) => answerPath(page.path, one) === asked);
    if (!format) continue;
    const text = write[format](answerFor(page, { url: SITE_URL, authors: AUTHORS }));
    return new Response(text, { headers: { 'Content-Type': FORMATS[format].content } });
  }
  notFound();
}
