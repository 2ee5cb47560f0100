import type { Subject } from './document.ts';

/** How a subject's probabilities are made; sets by their names. */
export type Plan = {
  /** Whose held-out documents calibrate: text as people write it, and what a suite made up where nobody has gathered and marked any. */
  readonly natural: readonly string[];
  /** What share of a set's held-out counter-examples, at most, may reach the line. More where the set has them wrong now and then. */
  readonly clean: Readonly<Record<string, number>>;
};

const videos = ['youtube-01', 'youtube-02', 'youtube-03', 'youtube-04'];
/** In toxic-spans these are sentences without a mark, in comments that are abusive somewhere: many of the worst were overlooked. */
const english = { context: 0.004, wikitox: 0.006, 'toxic-spans': 0.02, 'suite-en': 0.03 };
/** Four labels and the rules share the one lawful comment in twenty that may wait: a suite's lawful cases are the hardest there are. */
const swedish = { absabank: 0.006, argumentation: 0.002, 'suite-sv': 0.01 };
const ofEnglish: Plan = { natural: ['suite-en', 'context', 'wikitox', 'surge'], clean: english };
const ofSwedish: Plan = { natural: ['suite-sv', 'absabank', 'argumentation'], clean: swedish };

export const plans: Readonly<Record<Subject, Plan>> = {
  'hate-sv': ofSwedish,
  'threat-sv': ofSwedish,
  'abuse-sv': ofSwedish,
  'self-harm-sv': ofSwedish,
  'hate-en': ofEnglish,
  'threat-en': ofEnglish,
  'abuse-en': ofEnglish,
  'self-harm-en': ofEnglish,
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
