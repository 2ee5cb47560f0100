/**
 * Words that only demean people for what they are, as pattern sources. The names of groups are not among them: they are a slur only
 * compounded with abuse.
 */
export const plainSlurs: readonly string[] = [
  '(?:sand|hus|djungel)?(?:neger|negern|negerns|negrer|negrerna|negrernas|negers|negress|negressen|negresser)',
  'blatt(?:e|en|es|ens|ar|ars|arna|arnas)',
  'svartskall(?:e|en|es|ens|ar|ars|arna|arnas)',
  'babb(?:e|ar|arna)',
  'mongo(?:t|n|s|fan)?(?! db)',
  'cp-?(?:unge|ungar|skalle|skallar)',
  'bögrunk(?:ar|are)',
  'ching ?chong',
  'apneger',
  '(?:sand ?)?nigg(?:er|ers|a|as|az)',
  'fagg?ots?',
  'kikes?',
  'spics?',
  'wetbacks?',
  'trann(?:y|ies)',
  'rag ?heads?',
  'towel ?heads?',
  'gooks?',
  'beaners?',
  'pakis',
  'muzz(?:ies|rats?)',
  'mudslimes?',
  'jigaboos?',
  'porch monkeys?',
  'shitskins?',
  'camel jockeys?',
];

/** Groups as they stand first in a compound, and the abuse that follows: judejävlarna, muslimpack. "Flatpack" and "svartråtta" are things. */
export const groupStems =
  '(?:muslim|islam|islamist|jude|arab|somalier|somali|turk|kurd|iranier|irakier|afghan|syrier|polack|finn|finne|balt|rumän|rom(?!pack)|zigenar|tattar|same|lapp|kines|asiat|afrikan|neger|' +
  'svart(?!rått)|svartskalle|blatte|invandrar|flykting|bög|flat(?!pack)|lebb|trans|homo|handikapp|cp|mongo|kvinno)';
export const abuseHeads =
  '(?:d?jäv(?:el|eln|els|lar|larna|lars)|svin(?:et|en|s)?|pack(?:et)?|fan|fanskap|fitt(?:a|an|or|orna)|hor(?:a|an|or|orna)|råtta(?:n)?|råttor(?:na)?|ohyra(?:n)?|avskum(?:met)?|slödd(?:er|ret)|' +
  'yng(?:el|let|len)|kräk(?:et|en)?|luder|idiot(?:en|er|erna)?)';

/** Old names, and words with an innocent second meaning: evidence, not enough to hold on. */
export const doubtfulSlurs: readonly string[] = [
  'svarting(?:en|ar|arna)?',
  'zigenar(?:e|en|na|nas|es)',
  'tattar(?:e|en|na)',
  'negerboll(?:en|ar|arna)?',
  'efterbliv(?:en|na|et)',
  'polack(?:en|er|erna)?',
  'transa(?:n)?',
  'retard(?:s|ed)?',
  'coons?',
  'dykes?',
  'chinks?',
  'gyps(?:y|ies)',
];
