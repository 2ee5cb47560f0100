/** Alternatives for regular expressions: what Swedish street names end in, as a word of its own or joined. */
export const swedishStreets =
  'gatan?|väg(?:en)?|gränd(?:en)?|torg(?:et)?|stig(?:en)?|allén?|plan|plats(?:en)?|park(?:en)?|esplanad(?:en)?|strand(?:en)?|kaj(?:en)?|backe|gård';
/** Joined only, and as certain. */
export const swedishEndings = `${swedishStreets}|backen|backarna|liden|leden|gård(?:en|s|arna)?|kroken|slingan|stråket|brinken|svängen`;
/** Joined, and ends of other words as well: only of a word with a capital. */
export const doubtfulEndings =
  'ringen|höjden|stranden|hagen|lunden|åsen|kullen|dalen|ängen|udden|viken|näset|holmen|berget|bron|hamnen|trappan|gången|promenaden|' +
  'terrassen|slätten|ljungen|skogen|rundan|bågen|vreten|gärdet|åkern|hörnet|lyckan|klinten|krönet|passagen|spåret|löten|täppan|skiftet|lid|ring|backe|tået|kvarn|torp|hult|ryd|red';
/** What English ones end in. */
export const britishStreets =
  'street|st|road|rd|avenue|ave|lane|ln|close|drive|dr|court|ct|crescent|cres|way|place|pl|terrace|gardens|grove|mews|square|sq|hill|row|park|view|boulevard|blvd|circle|cir|trail|highway|hwy|walk|green|rise|meadows?|parkway|pkwy|loop|alley|bend|creek|ridge|heights|wharf|quay|yard|villas|common|fork road|turnpike|pike|run|path|chase|croft|vale|dale|end|orchard|heath|broadway|parade|buildings';
