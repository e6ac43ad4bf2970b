import { arxiv } from './arxiv';
import { type Source } from './source';

/** Guards beside the model, a model that aimed to please, and training against covert acts. */
export const FAILURE_SOURCES = {
  'sharma-2025': {
    authors: ['Mrinank Sharma', 'Meg Tong', 'Jesse Mu', 'Jerry Wei'],
    more: true,
    year: 2025,
    title:
      'Constitutional Classifiers: Defending against Universal Jailbreaks across Thousands of Hours of Red Teaming',
    venue: 'arXiv 2501.18837',
    url: arxiv('2501.18837'),
    evidence: 'V',
    notes: [
      'In more than 3,000 hours of attacks nobody found one trick that got answers as detailed as an unguarded model’s to most of the target questions. A later version refused 0.38 points more of real traffic and cost 23.7 % more computing.',
    ],
    asOf: '2026-11',
  },
  'openai-2025': {
    authors: ['OpenAI'],
    year: 2025,
    title: 'Expanding on what we missed with sycophancy',
    venue: 'OpenAI, 2 May 2025',
    url: 'https://openai.com/index/expanding-on-sycophancy/',
    evidence: 'V',
    notes: [
      'An update of GPT-4o that went out on 25 April 2025 “aimed to please the user”; it began to be rolled back on 28 April. Read in a mirrored copy.',
    ],
    asOf: '2026-11',
  },
  'schoen-2025': {
    authors: ['Bronson Schoen', 'Evgenia Nitishinskaya'],
    more: true,
    year: 2025,
    title: 'Stress Testing Deliberative Alignment for Anti-Scheming Training',
    venue: 'arXiv 2509.15541',
    url: arxiv('2509.15541'),
    evidence: 'V',
    notes: [
      'In 26 tests, training against covert acts, such as secretly breaking a rule, lowered their rate in o3 from 13 to 0.4 % and in o4-mini from 8.7 to 0.3 %, “but does not fully eliminate them”. Noticing a test lowered such acts and not noticing raised them, so part of the fall may come from noticing. Abstract read in a mirrored copy.',
    ],
    asOf: '2026-11',
  },
} as const satisfies Record<string, Source>;
