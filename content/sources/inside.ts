import { arxiv } from './arxiv';
import { type Source } from './source';

/** The structure inside a model. */
export const INSIDE_SOURCES = {
  'park-2024': {
    authors: ['Kiho Park', 'Yo Joong Choe', 'Victor Veitch'],
    year: 2024,
    title: 'The Linear Representation Hypothesis and the Geometry of Large Language Models',
    venue: 'ICML 2024, arXiv 2311.03658',
    url: arxiv('2311.03658'),
    evidence: 'V',
    notes: ['Makes precise the idea that concepts are directions, and tests it on LLaMA-2.'],
    asOf: '2026-11',
  },
  'li-2023': {
    authors: ['Kenneth Li', 'Aspen K. Hopkins'],
    more: true,
    year: 2023,
    title: 'Emergent World Representations: Exploring a Sequence Model Trained on a Synthetic Task',
    venue: 'ICLR 2023, arXiv 2210.13382',
    url: arxiv('2210.13382'),
    evidence: 'S',
  },
  'nanda-2023': {
    authors: ['Neel Nanda', 'Andrew Lee', 'Martin Wattenberg'],
    year: 2023,
    title: 'Emergent Linear Representations in World Models of Self-Supervised Sequence Models',
    venue: 'arXiv 2309.00941',
    url: arxiv('2309.00941'),
    evidence: 'V',
    notes: [
      'A model trained on moves of the game Othello keeps the board inside it, readable along straight lines as “mine” and “theirs”; changing it there steers the play.',
    ],
    asOf: '2026-11',
  },
  'templeton-2024': {
    authors: ['Adly Templeton', 'Tom Conerly'],
    more: true,
    year: 2024,
    title: 'Scaling Monosemanticity: Extracting Interpretable Features from Claude 3 Sonnet',
    venue: 'Transformer Circuits 2024, arXiv 2605.29358',
    url: arxiv('2605.29358'),
    evidence: 'V',
    notes: [
      'Up to 34 million features, patterns of activity that go with one idea each, on one middle layer; some of them steer what the model says. The authors: the set is incomplete, and rigorous ways to judge it are lacking.',
    ],
    asOf: '2026-11',
  },
  'marks-2023': {
    authors: ['Samuel Marks', 'Max Tegmark'],
    year: 2023,
    title:
      'The Geometry of Truth: Emergent Linear Structure in Large Language Model Representations of True/False Datasets',
    venue: 'arXiv 2310.06824',
    url: arxiv('2310.06824'),
    evidence: 'M',
  },
  'engels-2024': {
    authors: ['Joshua Engels', 'Eric J. Michaud', 'Isaac Liao', 'Wes Gurnee', 'Max Tegmark'],
    year: 2024,
    title: 'Not All Language Model Features Are One-Dimensionally Linear',
    venue: 'ICLR 2025, arXiv 2405.14860',
    url: arxiv('2405.14860'),
    evidence: 'V',
    notes: [
      'Some features cannot be reduced to one direction: days of the week and months of the year lie on circles.',
    ],
    asOf: '2026-11',
  },
} as const satisfies Record<string, Source>;
