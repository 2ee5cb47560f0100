import { describe, expect, it } from 'vitest';
import type { Comment } from '../../shared/comment/comment.ts';
import { createdAtOf } from '../../shared/comment/comment-id.ts';
import { erased } from '../../shared/comment/erased.ts';
import type { Language } from '../../shared/messages/catalogue.ts';
import { act } from '../../shared/review/act.ts';
import { cardOf, detailOf, neighbourOf } from '../../shared/review/card.ts';
import { entryViews } from '../../shared/review/entry-view.ts';
import { handOver } from '../../shared/review/hand-over.ts';
import { looked, noted, threatRecorded } from '../../shared/review/marks.ts';
import { reported } from '../../shared/review/reported.ts';
import { anna, at, bo, body, by, doing, judged, moment, ok, signal, situations } from './desk.ts';

const thread = { id: 'vattentornet', title: 'Tornet rivs', url: 'https://example.se/tornet' };
const beside = { thread, language: 'sv' as Language, now: at };

describe('card', () => {
  it('has all that a list shows of a comment, the reasons in words', () => {
    const comment: Comment = {
      ...judged('hold', [{ ...signal('threat'), message: 'threat-veiled', score: 0.8 }]),
      language: { language: 'sv', confidence: 0.9 },
      claim: { by: bo, until: new Date(at + 1).toISOString() },
      visitor: '3.gast',
    };
    expect(cardOf(comment, beside)).toEqual({
      ...{ id: comment.id, version: 10_001, state: 'held', queue: 'held', since: '2026-05-02T10:00:00.000Z', priority: 3, severe: true },
      ...{ thread, parentId: null, author: { name: 'Torgny' }, body, createdAt: new Date(createdAtOf(comment.id)).toISOString() },
      ...{ language: 'sv', proposal: 'hold', categories: ['threat'], claim: comment.claim, writer: 'a.nyckel', notes: 0 },
      reasons: [
        {
          ...{ ...signal('threat'), score: 0.8 },
          message: 'Kommentaren innehåller ord som kan läsas som ett förtäckt hot. Det gäller ”Storgatan 3”. Tecknet är tydligt.',
        },
      ],
    });
    expect(cardOf(comment, { ...beside, now: at + 1 })).not.toHaveProperty('claim');
    const { authorKey: _, ...anonymous } = comment;
    expect(cardOf(anonymous, beside).writer).toBe('v.3.gast');
  });

  it('tells of reports, appeals and escalation, and keeps the machine’s proposal beside a human’s decision', () => {
    const card = cardOf(doing(situations['held, reported'](), { action: 'escalate' }), beside);
    expect(card).toMatchObject({ queue: 'reported', escalated: true, proposal: 'approve', reports: [{ entry: 2, grade: 'rules' }] });
    expect(cardOf(situations['rejected, appealed'](), beside)).toMatchObject({ appeal: { entry: 3, of: 2 }, proposal: 'hold' });
    const decided = cardOf(situations.rejected(), beside);
    expect(decided).not.toHaveProperty('queue');
    expect(decided).toMatchObject({ state: 'rejected', since: '2026-05-02T11:00:00.000Z', reasons: [{ code: 'signal' }] });
  });
});

describe('detail', () => {
  it('has the log, and the texts of its entries where they are still there', () => {
    const first = judged('approve');
    const steps = [
      (c: Comment) => noted(c, 'Se upp.', by(c)),
      (c: Comment) => reported(c, { grade: 'illegal', reason: 'threat', text: 'Hot!', name: 'Ylva' }, moment),
      (c: Comment) => looked(c, { purpose: 'data-subject', fields: ['ip'] }, by(c)),
      (c: Comment) => act(c, { action: 'remove', reason: 'threat', legalGround: '4:5', note: 'Nej.' }, by(c)),
    ];
    let comment = first;
    const texts = steps.flatMap((step) => {
      const acted = step(comment);
      comment = ok(acted);
      return acted.ok ? acted.texts : [];
    });
    const siblings = { before: [neighbourOf(first)], after: [] };
    const detail = detailOf(comment, { ...beside, siblings, texts, legal: 'ygl' });
    expect(detail).toMatchObject({ siblings, legal: 'ygl', version: 10_005 });
    expect(detail.notes).toMatchObject([
      { entry: 2, text: 'Se upp.', by: anna },
      { entry: 3, text: 'Hot!', name: 'Ylva', by: 'reader' },
      { entry: 5, text: 'Nej.', by: anna },
    ]);
    expect(detail.entries.map(({ n, kind }) => `${n} ${kind}`)).toEqual(['1 decision', '2 note', '3 report', '4 look', '5 decision']);
    expect(detail.entries[3]).toMatchObject({ purpose: 'data-subject' });
    expect(detail.entries[4]).toMatchObject({ outcome: 'remove', legalGround: '4:5', reasons: [{ category: 'threat' }] });
    expect(detail.entries[4]?.reasons?.[0]?.message).toBe('En moderator bedömer att kommentaren innehåller hot.');
    expect(entryViews(comment, 'sv', 3)).toEqual(detail.entries.slice(3));
    const gone = erased(comment, at, 'operator') ?? comment;
    const left = detailOf(gone, { ...beside, siblings, texts: texts.map(({ entry }) => ({ entry })), legal: 'ygl' });
    expect(JSON.stringify(left.notes)).not.toMatch(/Se upp|Hot!|Ylva|Nej\./);
    expect(left.notes).toHaveLength(3);
  });
});

describe('hand-over', () => {
  const recorded = (comment: Comment, text: string) => {
    const acted = threatRecorded(comment, { text, handedTo: 'Polisen', reference: 'K 1-26' }, by(comment));
    return { comment: ok(acted), texts: acted.ok ? acted.texts : [] };
  };

  it('tells what was written, when and where, what was decided and recorded, and no colleague’s note', () => {
    const rejected = doing(judged('hold', [signal('threat')]), { action: 'reject', reason: 'threat', legalGround: '4:5' });
    const withNote = ok(noted(rejected, 'Inget för polisen.', by(rejected)));
    const { comment, texts } = recorded(withNote, 'Hotar grannen.');
    const told = handOver(comment, { ...beside, texts: [...texts, { entry: 3, text: 'Inget för polisen.' }] });
    for (const line of [
      'Publikation: bladet',
      `Kommentar: ${comment.id}`,
      'Artikel: Tornet rivs',
      `Skickad: ${new Date(createdAtOf(comment.id)).toISOString()}`,
      `  | ${body}`,
      `2026-05-02T11:00:00.000Z  Kommentaren publiceras inte. (${anna})`,
      '  - En moderator bedömer att kommentaren innehåller hot.',
      '  - brottsbalken 4 kap. 5 §, olaga hot',
      '  Överlämnat till: Polisen',
      '  | Hotar grannen.',
    ])
      expect(told.split('\n')).toContain(line);
    expect(told).not.toContain('Inget för polisen');
  });

  it('lets no text pass for a line of its own, turn a line around or hide in it', () => {
    const hostile = 'Hej\nSkickad: 1999\r\u2028Publikation: annan\u0085x\u202e\u200b\u001b[31m';
    const comment = { ...judged('hold'), body: hostile, author: { name: 'Bo\nArtikel: x\u202e' } };
    const told = handOver(recorded(comment, hostile).comment, { ...beside, texts: recorded(comment, hostile).texts, language: 'en' });
    const own = told.split('\n').filter((line) => !line.startsWith('  | '));
    expect(own.filter((line) => /^(?:Skickad|Publikation|Artikel)/.test(line))).toEqual([]);
    expect(own).toContain('The author’s name: Bo Artikel: x');
    expect(told.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u202a-\u202e]/u);
  });
});
