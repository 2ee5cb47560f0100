import type { Label } from '../../shared/signals/model/model.ts';

/** What a text teaches of each label: above 0 it is an example, below 0 a counter-example, and the size is how much it counts. */
export type Lessons = Readonly<Partial<Record<Label, number>>>;

export type Document = {
  readonly set: string;
  readonly body: string;
  readonly lessons: Lessons;
  /** What belongs together is never split between learning and measuring; a text without a group belongs to its like. */
  readonly group?: string;
};
