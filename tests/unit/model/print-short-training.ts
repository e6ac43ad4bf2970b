import { shortTrainingChecksum } from './short-training';

process.stdout.write(shortTrainingChecksum());
