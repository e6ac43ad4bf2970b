import fc from 'fast-check';
import { seedFrom } from './seed';

// Every property is tried with the same examples again; a failing one prints the seed it began with.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: seedFrom(process.env.FALL_LINE_SEED) });
