import type { Comment } from '../comment/comment.ts';
import { stateAfter } from '../comment/log.ts';
import type { EntryText } from '../ports.ts';
import type { JournalEntry } from '../review/journal.ts';
import { headsOf, journalHeads, journalStart } from './chain.ts';
import type { SealStore } from './ports.ts';
import { hashOf, isWhole, type Leaf, sealLine } from './seal.ts';

/** What is wrong with a log. A subject is a comment's id, or `journal`; entries count from 1. */
export type Finding =
  | { readonly kind: 'seal-missing' | 'seal-altered' | 'not-kept'; readonly n: number }
  | { readonly kind: 'missing'; readonly subject: string }
  /** The words of entry `n`, though nobody erased the comment. */
  | { readonly kind: 'text-missing'; readonly subject: string; readonly n: number }
  /** `altered`: one of these entries, or the text of one; `cut-off`: these were sealed and are gone. */
  | { readonly kind: 'altered' | 'cut-off'; readonly subject: string; readonly from: number; readonly to: number };

/** A comment and the texts of its entries, as far as they are there. */
type Found = { readonly comment: Comment; readonly texts: readonly EntryText[] };

export type Evidence = {
  readonly site: string;
  readonly seals: Pick<SealStore, 'get'>;
  /** How many seals there have to be, as the casebook has it. */
  readonly sealed: number;
  readonly comment: (id: string) => Promise<Found | undefined>;
  /** The site's own entries. */
  readonly journal: readonly JournalEntry[];
  /** PEM, by the key's id. */
  readonly publicKeys: ReadonlyMap<string, string>;
  /** Lines of seals kept elsewhere, by number. */
  readonly kept: ReadonlyMap<number, string>;
};

const atOnce = 50;

/** Finds what was altered, removed or cut off in a site's log, up to its last seal. A seal that is not whole vouches for nothing. */
export const verifyLog = async function* (evidence: Evidence): AsyncGenerator<Finding> {
  const sealed = new Map<string, Leaf[]>();
  yield* verifySeals(evidence, ([subject, ...rest]) => {
    const leaves = sealed.get(subject) ?? [];
    leaves.push([subject, ...rest]);
    sealed.set(subject, leaves);
  });

  const check = async (subject: string, leaves: readonly Leaf[]): Promise<readonly Finding[]> => {
    if (subject === 'journal') return verifySubject(leaves, subject, journalHeads(journalStart(evidence.site), evidence.journal));
    const found = await evidence.comment(subject);
    if (!found) return [{ kind: 'missing', subject }];
    return [...verifySubject(leaves, subject, headsOf(found.comment, found.texts)), ...missingTexts(leaves, found)];
  };
  const subjects = [...sealed];
  for (let at = 0; at < subjects.length; at += atOnce) {
    const checked = subjects.slice(at, at + atOnce).map(([subject, leaves]) => check(subject, leaves));
    for (const findings of await Promise.all(checked)) yield* findings;
  }
};

const verifySeals = async function* (
  { site, seals, sealed, publicKeys, kept }: Evidence,
  vouched: (leaf: Leaf) => void,
): AsyncGenerator<Finding> {
  const expected = Math.max(sealed, ...kept.keys());
  let before: string | undefined = '';
  for (let n = 1; ; n += 1) {
    const found = await seals.get(site, n);
    if (!found && n > expected) return;
    if (!found) {
      yield { kind: 'seal-missing', n };
      before = undefined;
      continue;
    }
    const { seal, leaves } = found;
    const follows = before === undefined || seal.previous === before;
    if (follows && isWhole(found, site, n, publicKeys.get(seal.key))) for (const leaf of leaves) vouched(leaf);
    else yield { kind: 'seal-altered', n };
    if ((kept.get(n) ?? sealLine(seal)) !== sealLine(seal)) yield { kind: 'not-kept', n };
    before = hashOf(seal);
  }
};

const sealedTo = (leaves: readonly Leaf[]): number => Math.max(...leaves.map(([, , to]) => to));

/** Without its text a note's commitment stands for it, as after an erasure: so that taking the text away is no way around the chain. */
const missingTexts = (leaves: readonly Leaf[], { comment, texts }: Found): readonly Finding[] => {
  if (stateAfter(comment.log) === 'erased') return [];
  const there = new Set(texts.filter(({ text, salt }) => text !== undefined && salt !== undefined).map(({ entry }) => entry));
  return comment.log.slice(0, sealedTo(leaves)).flatMap((entry, at): readonly Finding[] => {
    const isMissing = 'note' in entry && entry.note !== undefined && !there.has(at + 1);
    return isMissing ? [{ kind: 'text-missing', subject: comment.id, n: at + 1 }] : [];
  });
};

const verifySubject = (leaves: readonly Leaf[], subject: string, heads: readonly string[]): readonly Finding[] => {
  const inOrder = leaves.toSorted(([, , a], [, , b]) => a - b);
  const there = inOrder.filter(([, , to]) => to <= heads.length);
  const wrong = there.findIndex(([, , to, head]) => heads[to - 1] !== head);
  const last = sealedTo(leaves);
  return [
    ...(wrong === -1 ? [] : [{ kind: 'altered', subject, from: (there[wrong - 1]?.[2] ?? 0) + 1, to: there[wrong]?.[2] ?? 0 } as const]),
    ...(last > heads.length ? [{ kind: 'cut-off', subject, from: heads.length + 1, to: last } as const] : []),
  ];
};
