/**
 * Swedish verbs by form, since the form tells a threat (ska döda, dödar jag) from an order (döda!) and from testimony (dödade). A row is
 * `1 ` and verbs like kasta, `2 ` and verbs like bränna, or the six forms of a strong one: infinitive, present, imperative, passive
 * infinitive, participle in singular and plural. After ` + ` the particles of which each takes one. As words of the concepts
 * `verb`, `verb-now`, `verb-order`, `verb-passive` and `verb-done`.
 */
export const conjugated = (concept: string, rows: string): Readonly<Record<string, string>> => {
  const forms = { '': [], '-now': [], '-order': [], '-passive': [], '-done': [] } as Record<Form, string[]>;
  const add = (form: Form, words: readonly string[], particles: readonly string[]): void => {
    for (const word of words) forms[form].push(...(particles.length > 0 ? particles.map((particle) => `${word} ${particle}`) : [word]));
  };
  for (const row of rows.split('\n').map((part) => part.trim())) {
    if (row === '') continue;
    const [written = '', after = ''] = row.split(' + ');
    const particles = after === '' ? [] : after.split('|');
    for (const [infinitive, present, imperative, passive, ...participles] of verbsOf(written)) {
      add('', [infinitive], particles);
      add('-now', [present], particles);
      add('-order', [imperative], particles);
      add('-passive', [passive], particles);
      // "ihjälslagen" as well as "slagen ihjäl".
      add('-done', participles, particles);
      for (const particle of particles)
        if (!particle.includes(' '))
          add(
            '-done',
            participles.map((participle) => particle + participle),
            [],
          );
    }
  }
  return Object.fromEntries(Object.entries(forms).map(([form, words]) => [concept + form, `= ${words.join('|')}`]));
};

type Form = '' | '-now' | '-order' | '-passive' | '-done';
type Verb = readonly [infinitive: string, present: string, imperative: string, passive: string, ...participles: readonly string[]];

const verbsOf = (written: string): readonly Verb[] => {
  const [kind = '', ...verbs] = written.split(' ');
  if (kind === '1') return verbs.map((verb) => [verb, `${verb}r`, verb, `${verb}s`, `${verb}d`, `${verb}de`, `${verb}des`]);
  if (kind === '2')
    return verbs.map((verb) => {
      const stem = verb.slice(0, -1);
      const short = stem.replace(/(.)\1$/, '$1');
      const done = /[kpstx]$/.test(stem) ? 't' : 'd';
      return [verb, `${stem}er`, stem, `${verb}s`, short + done, `${short + done}a`, `${short}${done === 't' ? 'te' : 'de'}s`];
    });
  const [present = '', imperative = '', passive = '', ...participles] = verbs;
  return [[kind, present, imperative, passive, ...participles]];
};
