/** A way to inflect: the forms of a word, itself among them. */
export type Paradigm = (word: string) => readonly string[];

const withGenitive = (forms: readonly string[]): readonly string[] =>
  forms.flatMap((form) => (/[sxz]$/.test(form) ? form : [form, `${form}s`]));
const nouns = (stem: string, ...endings: readonly string[]): readonly string[] => withGenitive(endings.map((ending) => stem + ending));

/** The vowel that falls (jävel, jävlar), and the consonant that doubles (rom, rommen; dum, dumma): more forms than there are do no harm. */
const losesVowel = /[^aeiouyåäö]e[lnr]$/;
const shortened = (word: string): string => word.slice(0, -2) + word.slice(-1);
const doubles = (word: string): string => (/[aeiouyåäö][mn]$/.test(word) ? word + word.slice(-1) : word);

/** Swedish, by the declensions and conjugations of Svenska Akademiens grammatik (1999). Strong verbs are written out in the lists. */
const swedish: Readonly<Record<string, Paradigm>> = {
  /** kvinna, kvinnor */
  n1: (word) => nouns(word.slice(0, -1), 'a', 'an', 'or', 'orna'),
  /** jude, judar; bög, bögar; jävel, jävlar */
  n2: (word) =>
    word.endsWith('e')
      ? nouns(word.slice(0, -1), 'e', 'en', 'ar', 'arna')
      : losesVowel.test(word)
        ? [...nouns(word, '', 'n'), ...nouns(shortened(word), 'ar', 'arna')]
        : [...nouns(word, ''), ...nouns(doubles(word), 'en', 'ar', 'arna')],
  /** muslim, muslimer; akademi, akademier */
  n3: (word) => (word.endsWith('e') ? nouns(word, '', 'n', 'r', 'rna') : nouns(word, '', 'en', 'n', 'er', 'erna')),
  /** hjärta, hjärtat, hjärtan */
  n4: (word) => nouns(word, '', 't', 'n', 'na'),
  /** svin, svinet, svinen; avskum, avskummet; fanskap; luder, ludret */
  n5: (word) => [
    ...nouns(word, '', 'et', 'en'),
    ...nouns(doubles(word), 'et', 'en'),
    ...(losesVowel.test(word) ? nouns(shortened(word), 'et', 'en') : []),
  ],
  /** invandrare, invandrarna */
  n6: (word) => [...nouns(word, '', 'n'), ...nouns(word.slice(0, -1), 'na')],
  /** somalier, somaliern, somalierna; troende */
  n7: (word) => nouns(word, '', 'n', 'na'),
  /** äcklig, äckligt, äckliga; efterbliven, efterblivna; korkad, korkade; dum, dumma. Also "den svarte", "de svartas". */
  a: (word) => {
    if (word.endsWith('ad')) return [word, `${word.slice(0, -1)}t`, `${word}e`, `${word}es`];
    const stem = losesVowel.test(word) ? shortened(word) : doubles(word);
    const neuter = word.endsWith('en') ? `${word.slice(0, -1)}t` : /[^t]t$/.test(word) ? word : `${word}t`;
    return [word, neuter, ...['a', 'e', 'as', 'es', 'are', 'ast', 'aste'].map((ending) => stem + ending)];
  },
  /** hata, hatar, hatade, hatat */
  v1: (word) => ['', 'r', 'de', 't', 's', 'des', 'ts', 'd', 'nde'].map((ending) => word + ending),
  /** bränna, bränner, brände, bränt; köpa, köpte */
  v2: (word) => {
    const stem = word.slice(0, -1);
    const short = /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem;
    const [past, done] = /[kpstx]$/.test(stem) ? ['te', 't'] : ['de', 'd'];
    return [
      ...['a', 'as', 'er', '', 's', 'ande'].map((ending) => stem + ending),
      ...[past, `${past}s`, 't', 'ts', done, `${done}a`].map((ending) => short + ending),
    ];
  },
  /** spy, spyr, spydde, spytt */
  v3: (word) => ['', 'r', 's', 'dde', 'tt', 'ddes', 'tts', 'dd', 'ende'].map((ending) => word + ending),
};

const isShort = (word: string): boolean => /[^aeiou][aeiou][bdgklmnprt]$/.test(word);
/** English, regular. */
const english: Readonly<Record<string, Paradigm>> = {
  n: (word) => {
    const plural = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:[sxz]|[cs]h)$/.test(word) ? `${word}es` : `${word}s`;
    return [word, plural, `${word}'s`, `${plural}'`];
  },
  v: (word) => {
    const stem = word.endsWith('e') ? word.slice(0, -1) : word;
    const past = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`;
    const third = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:[sxz]|[cs]h)$/.test(word) ? `${word}es` : `${word}s`;
    const doubled = isShort(word) ? [`${word}${word.slice(-1)}ed`, `${word}${word.slice(-1)}ing`] : [];
    return [word, third, past, `${stem}ing`, `${stem}in'`, ...doubled];
  },
  a: (word) => {
    const stem = word.endsWith('e') ? word.slice(0, -1) : word;
    const soft = /[^aeiou]y$/.test(word) ? word.slice(0, -1) : undefined;
    const doubled = isShort(word) ? [`${word}${word.slice(-1)}er`, `${word}${word.slice(-1)}est`] : [];
    return [word, ...(soft ? [`${soft}ier`, `${soft}iest`, `${soft}ily`] : [`${stem}er`, `${stem}est`, `${word}ly`]), ...doubled];
  },
};

export const paradigms = { sv: swedish, en: english } as const;
