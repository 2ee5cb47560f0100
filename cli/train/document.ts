import { type Label, labels, type ModelLanguage, modelLanguages } from '../../shared/signals/model/model.ts';

/** What can be learned: each label in each language; spam alike in all. */
export type Subject = 'spam' | `${Exclude<Label, 'spam'>}-${ModelLanguage}`;

export const subjectOf = (label: Label, language: ModelLanguage): Subject => (label === 'spam' ? label : `${label}-${language}`);

export const subjects: readonly Subject[] = [
  ...new Set(modelLanguages.flatMap((language) => labels.map((label) => subjectOf(label, language)))),
];

/** What a text teaches of each subject: above 0 it is an example, below 0 a counter-example, and the size is how much it counts. */
export type Lessons = Readonly<Partial<Record<Subject, number>>>;

export type Document = {
  readonly set: string;
  readonly body: string;
  readonly lessons: Lessons;
  /** It is only counted at the end: how many of them reach the line. */
  readonly keptApart?: boolean;
  /** What belongs together is never split between learning and measuring; a text without a group belongs to its like. */
  readonly group?: string;
};
