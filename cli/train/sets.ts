import * as readers from './readers.ts';

/** A public set of labelled text: where it is looked for in the folder, whence it comes, and how its file is read. */
export type LabelledSet = {
  readonly name: string;
  readonly file: string;
  /** Its GitHub repository, or its own name. */
  readonly from: string;
  readonly licence: string;
  readonly read: readers.ReadExamples;
};

const youtubeSpam = { licence: 'CC BY 4.0', from: 'UCI, YouTube Spam Collection' };
const convAbuseSet = { licence: 'CC BY 4.0', from: 'amandacurry/convabuse', read: readers.convAbuse };
const contextSet = { licence: 'Apache-2.0', from: 'ipavlopoulos/context_toxicity', read: readers.context };
const superLim = { licence: 'CC BY 4.0', from: 'spraakbanken/SuperLim-2' };

/** The sets that are known, in the order in which they are read. */
export const labelledSets: readonly LabelledSet[] = [
  {
    name: 'davidson',
    file: 'english/davidson.csv',
    licence: 'MIT',
    from: 't-davidson/hate-speech-and-offensive-language',
    read: readers.davidson,
  },
  { name: 'convabuse', file: 'english/ConvAbuseEMNLPtrain.csv', ...convAbuseSet },
  { name: 'convabuse', file: 'english/ConvAbuseEMNLPvalid.csv', ...convAbuseSet },
  {
    name: 'hatemoji',
    file: 'english/hatemoji-build-train.csv',
    licence: 'CC BY 4.0',
    from: 'HannahKirk/Hatemoji',
    read: readers.hatemoji,
  },
  { name: 'surge', file: 'english/surge-toxicity.csv', licence: 'MIT', from: 'surge-ai/toxicity', read: readers.surge },
  {
    name: 'wikitox',
    file: 'english/wikitox-nonfuzzed.csv',
    licence: 'Apache-2.0',
    from: 'conversationai/unintended-ml-bias-analysis',
    read: readers.wikitox,
  },
  { name: 'context', file: 'english/context-tox-gc.csv', ...contextSet },
  { name: 'context', file: 'english/context-tox-gn.csv', ...contextSet },
  {
    name: 'toxic-spans',
    file: 'english/toxic-spans-train.csv',
    licence: 'CC0',
    from: 'ipavlopoulos/toxic_spans',
    read: readers.toxicSpans,
  },
  { name: 'youtube-01', file: 'spam/Youtube01-Psy.csv', ...youtubeSpam, read: readers.youtube('youtube-01') },
  { name: 'youtube-02', file: 'spam/Youtube02-KatyPerry.csv', ...youtubeSpam, read: readers.youtube('youtube-02') },
  { name: 'youtube-03', file: 'spam/Youtube03-LMFAO.csv', ...youtubeSpam, read: readers.youtube('youtube-03') },
  { name: 'youtube-04', file: 'spam/Youtube04-Eminem.csv', ...youtubeSpam, read: readers.youtube('youtube-04') },
  { name: 'sms', file: 'spam/sms-spam.tsv', licence: 'CC BY 4.0', from: 'UCI, SMS Spam Collection', read: readers.sms },
  { name: 'absabank', file: 'swedish/absabank-imm_train.jsonl', ...superLim, read: readers.absabank },
  { name: 'argumentation', file: 'swedish/argumentation-sentences_train.jsonl', ...superLim, read: readers.argumentation },
  {
    name: 'dkhate-sv',
    file: 'swedish/dkhate-train-translated.tsv',
    licence: 'CC BY 4.0',
    from: 'DKHate (AndersGiovanni/worker_vs_gpt), translated from Danish by apertium',
    read: readers.dkhate,
  },
];
