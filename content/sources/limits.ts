import { arxiv } from './arxiv';
import { type Source } from './source';

/** What ratings do not reach: odds that stay above zero, jailbreaks, safeguards undone. */
export const LIMIT_SOURCES = {
  'wolf-2024': {
    authors: ['Yotam Wolf', 'Noam Wies'],
    more: true,
    year: 2024,
    title: 'Fundamental Limitations of Alignment in Large Language Models',
    venue: 'ICML 2024, arXiv 2304.11082',
    url: arxiv('2304.11082'),
    evidence: 'V',
    notes: [
      'Within its assumptions, any behaviour with some chance can be brought out by some prompt. It says that such prompts exist, not how often they are met.',
    ],
    asOf: '2026-11',
  },
  'hughes-2025': {
    authors: ['John Hughes', 'Sara Price'],
    more: true,
    year: 2025,
    title: 'Best-of-N Jailbreaking',
    venue: 'NeurIPS 2025, arXiv 2412.03556',
    url: arxiv('2412.03556'),
    evidence: 'V',
    notes: [
      'With 10,000 varied prompts, 89 % of requests got through to GPT-4o and 78 % to Claude 3.5 Sonnet at least once. Each prompt is altered, so it is not the same try repeated.',
    ],
    asOf: '2026-11',
  },
  'wei-a-2023': {
    authors: ['Alexander Wei', 'Nika Haghtalab', 'Jacob Steinhardt'],
    year: 2023,
    title: 'Jailbroken: How Does LLM Safety Training Fail?',
    venue: 'NeurIPS 2023, arXiv 2307.02483',
    url: arxiv('2307.02483'),
    evidence: 'V',
    notes: [
      'Two reasons: aims that compete, and safety training that does not reach as far as ability does. A snapshot of early 2023.',
    ],
    asOf: '2026-11',
  },
  'zou-2023': {
    authors: ['Andy Zou'],
    more: true,
    year: 2023,
    title: 'Universal and Transferable Adversarial Attacks on Aligned Language Models',
    venue: 'arXiv 2307.15043',
    url: arxiv('2307.15043'),
    evidence: 'S',
  },
  'qi-2024': {
    authors: ['Xiangyu Qi', 'Yi Zeng'],
    more: true,
    year: 2024,
    title:
      'Fine-tuning Aligned Language Models Compromises Safety, Even When Users Do Not Intend To!',
    venue: 'ICLR 2024, arXiv 2310.03693',
    url: arxiv('2310.03693'),
    evidence: 'V',
    notes: [
      'Ten examples, for less than 0.20 dollars, undid the safeguards of GPT-3.5 Turbo; harmless data also weakens them, to a lesser extent.',
    ],
    asOf: '2026-11',
  },
  'betley-2025': {
    authors: ['Jan Betley', 'Daniel Tan'],
    more: true,
    year: 2025,
    title: 'Emergent Misalignment: Narrow finetuning can produce broadly misaligned LLMs',
    venue: 'ICML 2025, arXiv 2502.17424',
    url: arxiv('2502.17424'),
    evidence: 'S',
  },
  'sharma-2024': {
    authors: ['Mrinank Sharma', 'Meg Tong'],
    more: true,
    year: 2024,
    title: 'Towards Understanding Sycophancy in Language Models',
    venue: 'ICLR 2024, arXiv 2310.13548',
    url: arxiv('2310.13548'),
    evidence: 'S',
  },
  'perez-2022': {
    authors: ['Ethan Perez'],
    more: true,
    year: 2022,
    title: 'Discovering Language Model Behaviors with Model-Written Evaluations',
    venue: 'arXiv 2212.09251',
    url: arxiv('2212.09251'),
    evidence: 'S',
  },
  'laban-2023': {
    authors: ['Philippe Laban'],
    more: true,
    year: 2023,
    title: 'Are You Sure? Challenging LLMs Leads to Performance Drops in The FlipFlop Experiment',
    venue: 'arXiv 2311.08596',
    url: arxiv('2311.08596'),
    evidence: 'V',
    notes: [
      'When challenged, ten models changed their answer in 46 % of cases on average, and accuracy fell by 17 %.',
    ],
    asOf: '2026-11',
  },
} as const satisfies Record<string, Source>;
