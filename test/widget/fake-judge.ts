const held = 'telefonnumret';
const rejected = 'spammigt';
/** Refused, and said with care. */
const unwell = 'orkar inte mer';

/** What the fake machine says of a text: three words decide. */
export const outcomeOf = (body: string) =>
  body.includes(rejected) || body.includes(unwell) ? 'rejected' : body.includes(held) ? 'held' : 'approved';

export const reasonsOf = (body: string) =>
  [held, rejected, unwell].flatMap((word) => {
    const start = body.indexOf(word);
    return start < 0
      ? []
      : [{ code: 'signal', category: 'spam', message: `Här står ”${word}”.`, spans: [{ start, end: start + word.length }] }];
  });

/** Why others cannot see it, and the words that it is about. */
export const statementOf = (body: string) => ({
  reasons: reasonsOf(body).map(({ spans: _, ...reason }) => reason),
  words: reasonsOf(body).flatMap(({ spans }) => spans),
  text: { restriction: 'Tack för att du skrev till oss.', ...(body.includes(unwell) && { help: 'Ring Självmordslinjen på 90101.' }) },
  ...(outcomeOf(body) === 'rejected' && { appeal: { state: 'possible' } }),
});
