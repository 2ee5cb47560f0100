import type { Label } from '../../shared/signals/model/model.ts';

/** How a label's probabilities are made; sets by their names. */
export type Plan = {
  /** Whose held-out documents calibrate: text as people write it. What is made up for learning calibrates nothing. */
  readonly natural: readonly string[];
  /** What share of a set's held-out counter-examples, at most, may reach the line. More where the set has them wrong now and then. */
  readonly clean: Readonly<Record<string, number>>;
};

const videos = ['youtube-01', 'youtube-02', 'youtube-03', 'youtube-04'];
/** In toxic-spans these are sentences without a mark, in comments that are abusive somewhere: many of the worst were overlooked. */
const english = { context: 0.005, wikitox: 0.005, sms: 0.005, 'toxic-spans': 0.02 };

export const plans: Readonly<Record<Label, Plan>> = {
  'abuse-en': { natural: ['context', 'wikitox', 'surge'], clean: english },
  'hate-en': { natural: ['davidson', 'context', 'wikitox', 'surge'], clean: english },
  'abuse-sv': {
    natural: ['dkhate-sv', 'absabank', 'argumentation'],
    clean: { absabank: 0.003, argumentation: 0.003, 'dkhate-sv': 0.02 },
  },
  spam: {
    natural: [...videos, 'sms', 'toxic-spans', 'context', 'absabank'],
    clean: {
      'toxic-spans': 0.003,
      context: 0.003,
      absabank: 0.003,
      argumentation: 0.003,
      ...Object.fromEntries(videos.map((video) => [video, 0.05])),
    },
  },
};
