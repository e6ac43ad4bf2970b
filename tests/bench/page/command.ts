import path from 'node:path';
import { parseArgs } from 'node:util';
import { EXPORT_DIR, PlainError, reportFailure } from '../../tools/project.mjs';
import { serveExport } from '../../tools/server.mjs';
import { brotliKilobytes, plainKilobytes } from '../../tools/sizes';
import { makeBareSite } from './bare-site';
import { printLighthouse } from './lighthouse';
import { PROFILE_NAMES, type ProfileName, PROFILES, wordsOf } from './profiles';
import { measurePart, PART_NAMES, type PartName } from './rounds';
import { cellsOf, HEAD, layOut } from './table';

/** What is asked for on the command line. */
interface Command {
  parts: readonly PartName[];
  profiles: readonly ProfileName[];
  rounds: number;
  page: string;
  beside?: string;
  lighthouse: boolean;
}

/** Those of some names that begin as one of what is asked for; all where nothing is. */
function chosen<Name extends string>(names: readonly Name[], asked: readonly string[]): Name[] {
  const unknown = asked.filter((one) => !names.some((name) => name.startsWith(one)));
  if (unknown.length > 0) {
    throw new PlainError(`there is no ${unknown.join(', ')}; there are ${names.join('; ')}`);
  }
  return names.filter((name) => asked.length === 0 || asked.some((one) => name.startsWith(one)));
}

function readCommand(): Command {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      profile: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      page: { type: 'string', default: '' },
      beside: { type: 'string' },
      lighthouse: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new PlainError('--rounds: a whole number');
  return {
    parts: chosen(PART_NAMES, positionals),
    profiles: chosen(PROFILE_NAMES, values.profile === undefined ? [] : [values.profile]),
    rounds,
    page: values.page,
    beside: values.beside,
    lighthouse: values.lighthouse,
  };
}

async function bench(command: Command): Promise<void> {
  const { parts, profiles, rounds, page, beside, lighthouse } = command;
  const serve = (dir: string) => serveExport({ dir, basePath: '', port: 0, host: '127.0.0.1' });
  const file = path.posix.join(page, 'index.html');
  const bareSite = await makeBareSite(file);
  const servers = await Promise.all(
    [EXPORT_DIR, bareSite.dir, ...(beside === undefined ? [] : [beside])].map(serve),
  );
  const [own, bare, other] = servers;
  const places = {
    page: own.url + page,
    bare: bare.url,
    ...(other && { beside: other.url + page }),
  };
  try {
    const bytes = `${plainKilobytes(file).toFixed(1)} KB, ${brotliKilobytes(file).toFixed(1)} after brotli`;
    console.log(`/${page}: HTML ${bytes}`);
    for (const name of profiles) {
      console.log(`\n${wordsOf(name)}; medians of ${rounds}\n${layOut(HEAD)}`);
      for (const part of parts) {
        const { lines, words } = await measurePart(part, PROFILES[name], places, rounds);
        for (const line of lines) console.log(layOut(cellsOf(line)));
        for (const line of words) console.log(`  ${line}`);
      }
    }
    if (lighthouse) await printLighthouse(own.url);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    await bareSite.remove();
  }
}

await Promise.resolve().then(readCommand).then(bench).catch(reportFailure);
