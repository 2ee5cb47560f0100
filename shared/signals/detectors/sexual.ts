import { sentenceDetector } from '../sentence-detector.ts';

const remark = { category: 'sexual', message: 'sexual-remark' } as const;
const explicit = { category: 'sexual', message: 'sexual-explicit' } as const;

/** Sexual remarks and proposals to persons, and sex told in plain words. Teaching, medicine, news and law use others. */
export const sexual = sentenceDetector('sexual', [
  {
    ...remark,
    score: 0.65,
    templates: [
      '<!{speech} {proposal}',
      '{body-part} .,6 {wish} .,3 {handle}',
      '{wish} .,2 {handle} .,3 {body-part}',
      '{what} .,2 {body-part} ({he-subject|you-subject} | {full-name|name}) {have}',
      '{wish} .,3 (knulla/knullade/bend/fuck/bang/shag/screw/pippa) (her/him/henne/honom/dig/you)',
    ],
  },
  {
    ...explicit,
    score: 0.7,
    templates: [
      '{sex-organ} .,5 {sex-act|sex-move}',
      '{sex-act|sex-move} .,5 {sex-organ}',
      '{sex-organ} .,3 {sex-organ} .,3 {sex-organ}',
      '{lustful} .,5 {sex-organ|sex-act|lustful|body-part}',
      '{sex-act} .,2 {sex-act} .,4 {sex-act}',
      '(fucked/shagged/rode/banged/screwed/pounded/licked/sucked/knullade/knullar/red/slickade) (him/her/me/you/mig/henne/honom/dig) !horse/bike/pony ..5 {sex-move}',
      'naken/naked/blöt/wet/våt/hård/hard {and} kåt/horny/hård/hard',
      'kåt/horny/hård/hard {and} naken/naked/blöt/wet/våt',
    ],
  },
]);
