import type { Turn } from '../../../../shared/review/statistics-view.ts';
import type { Action, CommentState, DecisionReason, EntryView, LegalGround, ThreadMode } from '../../../../shared/review/views.ts';
import type { View } from '../../state/place.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

const views: Words<`view-${View}`> = {
  'view-held': 'Held',
  'view-reported': 'Reported',
  'view-appealed': 'Appealed',
  'view-approved': 'Approved',
  'view-rejected': 'Rejected',
  'view-removed': 'Removed',
  'view-dead-letters': 'Undelivered',
  'view-blocks': 'Blocks',
  'view-statistics': 'Statistics',
};
const actions: Words<`do-${Action}` | `done-${Action}`> = {
  'do-approve': 'Approve',
  'do-reject': 'Reject',
  'do-hold': 'Hold',
  'do-remove': 'Remove',
  'do-mask': 'Mask and approve',
  'do-escalate': 'Escalate',
  'do-uphold': 'Uphold the decision',
  'do-overturn': 'Overturn the decision',
  'done-approve': 'Approved',
  'done-reject': 'Rejected',
  'done-hold': 'Held again',
  'done-remove': 'Removed',
  'done-mask': 'Masked and approved',
  'done-escalate': 'Escalated',
  'done-uphold': 'Decision upheld',
  'done-overturn': 'Decision overturned',
};
const reasons: Words<`reason-${DecisionReason | 'none'}`> = {
  'reason-threat': 'Threat',
  'reason-hate': 'Hate',
  'reason-incitement': 'Incitement',
  'reason-harassment': 'Harassment',
  'reason-defamation': 'Defamation',
  'reason-personal-data': 'Personal data',
  'reason-child-case': 'Child case',
  'reason-sexual': 'Sexual',
  'reason-self-harm': 'Self-harm',
  'reason-spam': 'Spam',
  'reason-profanity': 'Profanity',
  'reason-watchword': 'Watchword',
  'reason-off-topic': 'Off topic',
  'reason-rules': 'Against our rules',
  'reason-none': 'No category',
};
const grounds: Words<`ground-${LegalGround}`> = {
  'ground-4:5': 'Unlawful threat (BrB 4:5)',
  'ground-4:6c': 'Unlawful breach of privacy (BrB 4:6c)',
  'ground-4:7a': 'Urging suicide (BrB 4:7a)',
  'ground-5:1-2': 'Defamation (BrB 5:1–2)',
  'ground-5:3': 'Insult (BrB 5:3)',
  'ground-16:5': 'Incitement to crime (BrB 16:5)',
  'ground-16:8': 'Agitation against a population group (BrB 16:8)',
  'ground-16:10a': 'Child pornography (BrB 16:10a)',
  'ground-16:10c': 'Unlawful depiction of violence (BrB 16:10c)',
  'ground-copyright': 'Infringement of copyright',
};
const states: Words<`state-${CommentState}`> = {
  'state-held': 'Held',
  'state-approved': 'Approved',
  'state-rejected': 'Rejected',
  'state-removed': 'Removed',
  'state-withdrawn': 'Withdrawn',
  'state-erased': 'Erased',
};
const entries: Words<`outcome-${NonNullable<EntryView['outcome']>}` | `entry-${Exclude<EntryView['kind'], 'decision'>}`> = {
  'outcome-approve': 'Approved',
  'outcome-hold': 'Held',
  'outcome-reject': 'Rejected',
  'outcome-remove': 'Removed',
  'outcome-restore': 'Restored',
  'outcome-withdraw': 'Withdrawn by the author',
  'outcome-erase': 'Erased',
  'entry-note': 'Note',
  'entry-escalate': 'Escalated',
  'entry-threat-record': 'Threat to life recorded',
  'entry-look': 'Contact data looked at',
  'entry-report': 'Reported by a reader',
  'entry-appeal': 'Appealed',
  'entry-edit': 'Edited by its author',
};
const others: Words<
  `mode-${ThreadMode | 'site'}` | `turn-${Turn}` | `proposal-${'approve' | 'hold' | 'reject'}` | `grade-${'annoying' | 'rules' | 'illegal'}`
> = {
  'mode-site': 'As the site',
  'mode-machine': 'The machine approves what is clean',
  'mode-trusted': 'New authors are read by a human',
  'mode-human': 'A human reads everything',
  'turn-held-approved': 'Held by the machine, approved by us',
  'turn-held-rejected': 'Held by the machine, rejected by us',
  'turn-approved-removed': 'Approved by the machine, removed by us',
  'turn-rejected-restored': 'Rejected by the machine, restored by us',
  'proposal-approve': 'approve',
  'proposal-hold': 'hold for a human',
  'proposal-reject': 'reject',
  'grade-annoying': 'annoying',
  'grade-rules': 'against the rules',
  'grade-illegal': 'illegal',
};

/** What the desk’s things are called. */
export const words = { ...views, ...actions, ...reasons, ...grounds, ...states, ...entries, ...others } as const;
