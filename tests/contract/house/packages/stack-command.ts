import { ROOT } from '../../../tools/project.mjs';
import { writtenFiles } from '../repository-files';
import { repositoryImports } from '../repository-imports';
import { readPackages } from './read-packages';
import { reportStack } from './stack-report';

/** `npm run stack`: which files ship with, build with or test with each package of the stack. */
const { imports } = await repositoryImports();
console.log(reportStack(readPackages(ROOT, writtenFiles(), imports).uses));
