import { type GlossaryEntry } from './entry';

/** Words about how a model is made. */
export const TRAINING_TERMS = {
  alignment: {
    term: 'Alignment',
    meaning:
      'Getting an AI system to do what people mean it to do, dependably, and also where nobody checks.',
    onTheMountain: 'runs from every gate end where people mean them to, watched or not.',
  },
  token: {
    term: 'Token',
    meaning: 'A chunk of text, often part of a word. A model reads and writes one after another.',
    onTheMountain: 'one turn of a run.',
  },
  parameter: {
    term: 'Parameter',
    meaning:
      'One of the billions of numbers that training adjusts, also called a weight. Together they are the model.',
    onTheMountain: 'the depth of the snow at one place.',
  },
  'pre-training': {
    term: 'Pre-training',
    meaning:
      'The long first stage, in which a model learns to predict the next token across a vast amount of text.',
    onTheMountain: 'the runs that carve the slope.',
  },
  'post-training': {
    term: 'Post-training',
    meaning: 'Later and smaller stages that shape how the model answers people.',
    onTheMountain: 'the fences.',
  },
  'base-model': {
    term: 'Base model',
    meaning: 'A model as pre-training leaves it, before it is made into an assistant.',
    onTheMountain: 'the carved slope without a fence.',
  },
  'fine-tuning': {
    term: 'Supervised fine-tuning',
    meaning: 'Further training on examples of good answers that someone wrote or chose.',
  },
  rater: {
    term: 'Rater',
    meaning: 'Someone who reads two or more answers to one question and says which is better.',
    onTheMountain: 'whoever picks between two runs from the same gate.',
  },
  rlhf: {
    term: 'RLHF',
    meaning:
      'Reinforcement learning from human feedback: training a model toward the answers that people ranked higher.',
  },
  'reward-model': {
    term: 'Reward model',
    meaning: 'A second model, trained to guess which answer a rater would prefer.',
  },
  dpo: {
    term: 'Direct preference optimisation',
    meaning:
      'Learning straight from pairs of a preferred and a rejected answer, without a reward model in between.',
    onTheMountain: 'the rule by which the fences grow.',
  },
  'constitutional-ai': {
    term: 'Constitutional AI',
    meaning:
      'Training in which written principles and feedback from an AI take the place of many human labels.',
  },
  loss: {
    term: 'Loss',
    meaning:
      'How surprised a model is by text that it has to predict, counted in nats; one nat is about 1.44 bits. Training tries to make it smaller.',
    onTheMountain: 'the surprise per turn, over runs that were kept out of training.',
  },
  'log-likelihood': {
    term: 'Log-likelihood',
    meaning:
      'The logarithm of the chance a model gave to what really came. Chances multiply along a text; their logarithms simply add up.',
    onTheMountain: 'what each training run raises for the way it took.',
  },
  gradient: {
    term: 'Gradient',
    meaning: 'For each number in the model, which way to nudge it, and how much, to do better.',
    onTheMountain: 'where runs of the data passed, less where the model’s own guesses would.',
  },
  'held-out': {
    term: 'Held-out data',
    meaning:
      'Examples kept away from training, to see whether a model has learned something general or only learned by heart.',
    onTheMountain: 'runs that never touched the snow.',
  },
} as const satisfies Record<string, GlossaryEntry>;
