import { describe, expect, it } from 'vitest';
import { erased } from '../../shared/comment/erased.ts';
import { commitment } from '../../shared/log/commitment.ts';
import { sealLine } from '../../shared/log/seal.ts';
import { memorySealKey } from '../memory/memory-log.ts';
import { decisionAt, member, unblocked } from './decisions.ts';
import { createWorld, hour, memoryGround } from './world.ts';

/** Three comments: one decided twice, one with a note, one as the machine left it; three seals. */
const sealedWorld = async () => {
  const ground = memoryGround();
  const at = { ...ground, ...(await createWorld(ground)) };
  const [plain, noted, decided] = [await at.file(), await at.file(), await at.file()];
  at.journal.push(unblocked('a.x'));
  at.pass(hour);
  await at.seal();
  const once = await at.decide(decided, 'approve');
  const text = 'Fråga Sixten.';
  const note = { kind: 'note', actor: member, at: new Date().toISOString(), note: commitment('salt', text) } as const;
  const withNote = await at.add(noted, note);
  at.texts.set(noted.id, [{ entry: 2, text, salt: 'salt' }]);
  await at.seal();
  at.journal.push(unblocked('a.y'));
  const twice = await at.decide(once, 'reject');
  await at.seal();
  const rewrite = (id: string, change: object) => {
    const comment = at.store.comments.get(`bladet/${id}`);
    if (comment) at.store.comments.set(`bladet/${id}`, { ...comment, ...change });
  };
  return { ...at, plain, noted: withNote, decided: twice, rewrite };
};
const lines = ({ objects }: Awaited<ReturnType<typeof sealedWorld>>) =>
  new Map([...objects.values()].map(({ seal }) => [seal.n, sealLine(seal)]));

describe('verifying a site’s log', () => {
  it('finds nothing in one that nobody touched', async () => {
    const at = await sealedWorld();
    expect(at.objects.size).toBe(3);
    expect(await at.verify({ kept: lines(at) })).toEqual([]);
  });

  it('finds an altered entry, and says between which seals it is', async () => {
    const at = await sealedWorld();
    const { log } = at.decided;
    at.rewrite(at.decided.id, { log: [...log.slice(0, 1), decisionAt(0, 'reject'), ...log.slice(2)] });
    expect(await at.verify()).toEqual([{ kind: 'altered', subject: at.decided.id, from: 2, to: 2 }]);
    at.rewrite(at.decided.id, { log: [...log.slice(0, 2), decisionAt(0, 'approve')] });
    expect(await at.verify()).toEqual([{ kind: 'altered', subject: at.decided.id, from: 3, to: 3 }]);
  });

  it('finds an altered text, of the comment and of a note', async () => {
    const at = await sealedWorld();
    at.rewrite(at.plain.id, { body: 'Det är dags att ingen räknar.' });
    at.texts.set(at.noted.id, [{ entry: 2, text: 'Fråga Sigge.', salt: 'salt' }]);
    expect(await at.verify()).toEqual(
      [
        { kind: 'altered', subject: at.plain.id, from: 1, to: 1 },
        { kind: 'altered', subject: at.noted.id, from: 2, to: 2 },
      ].sort((a, b) => (a.subject < b.subject ? -1 : 1)),
    );
  });

  it('finds a removed comment, and a log that was cut off', async () => {
    const at = await sealedWorld();
    at.store.comments.delete(`bladet/${at.plain.id}`);
    expect(await at.verify()).toEqual([{ kind: 'missing', subject: at.plain.id }]);
    const other = await sealedWorld();
    other.rewrite(other.decided.id, { log: other.decided.log.slice(0, 1) });
    expect(await other.verify()).toEqual([{ kind: 'cut-off', subject: other.decided.id, from: 2, to: 3 }]);
  });

  it('finds an entry removed from the middle', async () => {
    const at = await sealedWorld();
    at.rewrite(at.decided.id, { log: at.decided.log.toSpliced(1, 1) });
    expect(await at.verify()).toEqual([
      { kind: 'altered', subject: at.decided.id, from: 2, to: 2 },
      { kind: 'cut-off', subject: at.decided.id, from: 3, to: 3 },
    ]);
  });

  it('finds the same in the site’s own entries', async () => {
    const at = await sealedWorld();
    expect(await at.verify({ journal: [] })).toEqual([{ kind: 'cut-off', subject: 'journal', from: 1, to: 2 }]);
    expect(await at.verify({ journal: [unblocked('a.z'), ...at.journal.slice(1)] })).toEqual([
      { kind: 'altered', subject: 'journal', from: 1, to: 1 },
    ]);
  });

  it('still verifies after an erasure, sealed or not yet', async () => {
    const at = await sealedWorld();
    for (const comment of [at.plain, at.noted, at.decided]) {
      await at.change(erased(comment, Date.now(), 'operator') ?? comment, comment);
      at.texts.set(comment.id, [{ entry: 2 }]);
    }
    expect(JSON.stringify([...at.store.comments.values()])).not.toMatch(/vattentornet kostar|Sixten/);
    expect(await at.verify()).toEqual([]);
    expect(await at.seal()).toEqual({ seals: 1 });
    expect(await at.verify()).toEqual([]);
  });

  it('finds a text that was taken away without an erasure', async () => {
    const at = await sealedWorld();
    const gone = erased(at.plain, Date.now(), 'operator') ?? at.plain;
    at.rewrite(at.plain.id, { ...gone, log: gone.log.slice(0, -1), salt: undefined });
    expect(await at.verify()).toEqual([{ kind: 'altered', subject: at.plain.id, from: 1, to: 1 }]);
  });

  it('finds a note’s text that was taken away without an erasure, or its salt', async () => {
    const at = await sealedWorld();
    for (const left of [[], [{ entry: 2 }], [{ entry: 2, text: 'Fråga Sixten.' }]]) {
      at.texts.set(at.noted.id, left);
      expect(await at.verify()).toEqual([{ kind: 'text-missing', subject: at.noted.id, n: 2 }]);
    }
  });

  it('finds missing seals, the last ones too', async () => {
    const at = await sealedWorld();
    const kept = lines(at);
    at.objects.delete('bladet/2');
    expect(await at.verify()).toEqual([{ kind: 'seal-missing', n: 2 }]);
    at.objects.delete('bladet/3');
    expect(await at.verify()).toEqual([
      { kind: 'seal-missing', n: 2 },
      { kind: 'seal-missing', n: 3 },
    ]);
    expect(await at.verify({ sealed: 1, kept })).toContainEqual({ kind: 'seal-missing', n: 3 });
  });

  it('finds an altered seal, whatever of it was changed, and takes no word of it', async () => {
    const at = await sealedWorld();
    const whole = at.objects.get('bladet/3');
    if (!whole) throw new Error('there is no third seal');
    const { seal, leaves } = whole;
    const stranger = await memorySealKey().sign(new Uint8Array());
    const altered = [
      { ...whole, leaves: leaves.map(([subject, from, to]) => [subject, from, to, 'x'] as const) },
      { ...whole, leaves: leaves.slice(1) },
      ...[
        { at: '2026-01-01T00:00:00.000Z' },
        { previous: 'x' },
        { n: 4 },
        { key: 'annan' },
        { signature: stranger },
        { site: 'annat' },
      ].map((change) => ({ ...whole, seal: { ...seal, ...change } })),
    ];
    for (const kept of altered) {
      at.objects.set('bladet/3', kept);
      expect(await at.verify()).toEqual([{ kind: 'seal-altered', n: 3 }]);
    }
  });

  it('catches a store that was rewritten and signed anew, by the lines kept elsewhere', async () => {
    const at = await sealedWorld();
    const kept = lines(at);
    // All of it made again over a changed comment, with the true key.
    at.rewrite(at.plain.id, { body: 'Det är dags att ingen räknar.' });
    at.objects.clear();
    const { book, statistics } = memoryGround();
    const { casebook } = at;
    const again = await createWorld({
      casebook,
      statistics,
      book: { ...at.book, place: book.place, advance: book.advance, marked: book.marked },
    });
    Object.assign(again.ports, { key: at.ports.key, seals: at.ports.seals });
    again.pass(10 * hour);
    await again.seal();
    expect(await at.verify({ sealed: 0, journal: [] })).toEqual([]);
    expect(await at.verify({ sealed: 0, journal: [], kept })).toEqual([
      { kind: 'not-kept', n: 1 },
      { kind: 'seal-missing', n: 2 },
      { kind: 'seal-missing', n: 3 },
    ]);
  });
});
