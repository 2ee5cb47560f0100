import { policySchema } from '../../shared/policy/policy.ts';
import type { Report } from '../../shared/report/words.ts';
import type { Clues } from '../../shared/signals/detector.ts';
import type { Category } from '../../shared/signals/signal.ts';

/** Articles of the demo's newspaper, by their thread's id; the first one's thread is opened by the demo page itself. */
export const queueThreads = {
  detaljplanen: undefined,
  vardcentralen: 'Vårdcentralen i Sjöbyn stänger på fredagar',
  skolskjutsen: 'Skolskjutsen dras in för 41 barn',
  stadshotellet: 'Stadshotellet blir boende för nyanlända familjer',
} as const;
type QueueThread = keyof typeof queueThreads;

/** In this thread the comments of authors whom nobody knows wait for a person. */
export const trustedThread: QueueThread = 'skolskjutsen';

/** What the demo's comments are judged by, but for the mode of that thread. */
export const demoPolicy = policySchema.parse({ mode: 'machine', watchwords: [{ word: 'Ljungvikspravdan' }] });

/** What the desk's demo has to show. The key is the comment's for ever: its id follows from it. */
export type QueueComment = {
  readonly key: string;
  readonly thread: QueueThread;
  readonly name: string;
  readonly body: string;
  readonly clues?: Clues;
  /** Sent by somebody who is blocked on the site. */
  readonly blocked?: true;
  /** What the pipeline makes of it, and the category or the code of a reason for it. */
  readonly outcome: 'hold' | 'reject' | 'approve';
  readonly because?: Category | 'language' | 'unknown-author' | 'blocked';
  /** What readers have against it once it is published. */
  readonly report?: Pick<Report, 'grade' | 'text'>;
  /** What its author has against its being refused. */
  readonly appeal?: string;
};
