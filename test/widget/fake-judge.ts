const held = 'telefonnumret';
const rejected = 'spammigt';

/** What the fake machine says of a text: two words decide. */
export const outcomeOf = (body: string) => (body.includes(rejected) ? 'rejected' : body.includes(held) ? 'held' : 'approved');

export const reasonsOf = (body: string) =>
  [held, rejected].flatMap((word) => {
    const start = body.indexOf(word);
    return start < 0
      ? []
      : [{ code: 'signal', category: 'spam', message: `Här står ”${word}”.`, spans: [{ start, end: start + word.length }] }];
  });

/** Why others cannot see it, and the words that it is about. */
export const statementOf = (body: string) => ({
  reasons: reasonsOf(body).map(({ spans: _, ...reason }) => reason),
  words: reasonsOf(body).flatMap(({ spans }) => spans),
  ...(outcomeOf(body) === 'rejected' && { appeal: { state: 'possible' } }),
});
