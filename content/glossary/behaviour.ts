import { type GlossaryEntry } from './entry';

/** Words about what a model does, inside and out. */
export const BEHAVIOUR_TERMS = {
  'probability-distribution': {
    term: 'Probability distribution',
    meaning: 'A list of everything that could come next, with a chance for each; they add up to 1.',
    onTheMountain: 'the fan of odds at each turn.',
  },
  softmax: {
    term: 'Softmax',
    meaning:
      'The formula that turns scores into chances: higher scores get more, none gets quite nothing, and all of them add up to 1.',
    onTheMountain: 'how the slope becomes the odds of the next turn.',
  },
  entropy: {
    term: 'Entropy',
    meaning:
      'How open an outcome is, in bits. Zero bits is certain, one bit is a fair coin, and each further bit doubles the number of even choices.',
    onTheMountain: 'how widely the runs from one gate scatter over the valleys.',
  },
  sampling: {
    term: 'Sampling',
    meaning: 'Picking the next token at random, each as often as its chance says.',
    onTheMountain: 'skiing one run.',
  },
  temperature: {
    term: 'Temperature',
    meaning:
      'A dial for sampling. Low, a model keeps to its likeliest tokens; high, it strays more often.',
    onTheMountain: 'tight or loose skiing.',
  },
  'latent-space': {
    term: 'Latent space',
    meaning:
      'The inner space of a model, with thousands of dimensions, in which related ideas have related positions.',
    onTheMountain: 'the map, seen from straight above.',
  },
  feature: {
    term: 'Feature',
    meaning: 'A pattern of activity inside a model that goes along with one concept.',
  },
  'sparse-autoencoder': {
    term: 'Sparse autoencoder',
    meaning: 'A tool that takes tangled activity apart into features that are easier to read.',
  },
  refusal: {
    term: 'Refusal',
    meaning: 'When a model declines what it was asked for.',
    onTheMountain: 'a run that ends at the hut.',
  },
  jailbreak: {
    term: 'Jailbreak',
    meaning: 'Input made to bring out behaviour that training tried to prevent.',
    onTheMountain: 'a start from which the old track can be reached around the fence.',
  },
  'fine-tuning-attack': {
    term: 'Fine-tuning attack',
    meaning: 'Training a model a little further in order to strip its safeguards.',
  },
  'emergent-misalignment': {
    term: 'Emergent misalignment',
    meaning: 'Bad behaviour of many kinds that appears after training on one narrow bad task.',
  },
  sycophancy: {
    term: 'Sycophancy',
    meaning: 'Agreeing with the user at the cost of being right.',
    onTheMountain: 'drifting to the village.',
  },
  hallucination: {
    term: 'Hallucination',
    meaning: 'Fluent output that is false or has nothing to stand on.',
    onTheMountain: 'a run that ends in the fog.',
  },
  calibration: {
    term: 'Calibration',
    meaning: 'How well stated confidence fits how often a model turns out to be right.',
  },
  'alignment-faking': {
    term: 'Alignment faking',
    meaning: 'Going along with training in order not to be changed by it.',
  },
  'evaluation-awareness': {
    term: 'Evaluation awareness',
    meaning: 'Noticing that a situation is probably a test.',
    onTheMountain: 'knowing when the cabin passes overhead.',
  },
  sandbagging: {
    term: 'Sandbagging',
    meaning: 'Doing worse on a test than one could, on purpose.',
  },
  'output-filter': {
    term: 'Filter',
    meaning:
      'A separate system beside a model that reads what goes in or comes out and can hold it back.',
  },
  'circuit-breaker': {
    term: 'Circuit breaker',
    meaning: 'Training that derails harmful inner states in the middle of an answer.',
  },
  'red-teaming': {
    term: 'Red teaming',
    meaning: 'Attacking a system on purpose, to find where it fails before others do.',
  },
} as const satisfies Record<string, GlossaryEntry>;
