/** Alternatives for regular expressions: what Swedish street names end in, as a word of its own or joined. */
export const swedishStreets =
  'gatan?|väg(?:en)?|gränd(?:en)?|torg(?:et)?|stig(?:en)?|allén?|plan|plats(?:en)?|park(?:en)?|esplanad(?:en)?|strand(?:en)?|kaj(?:en)?|backe|gård';
export const swedishEndings =
  `${swedishStreets}|back(?:en|ar|arna)|lid(?:en)?|leden|gård(?:en|s|arna)?|kroken|slingan|kajen|stråket|ring(?:en)?|brinken|svängen|höjden|stranden|` +
  'hagen|lunden|åsen|kullen|dalen|ängen|udden|viken|näset|holmen|berget|bron|hamnen|trappan|gången|promenaden|terrassen|slätten|ljungen|' +
  'skogen|tåget|rundan|bågen|vreten|gärdet|åkern|hörnet|lyckan|tället|klinten|krönet|passagen|spåret|löten|tåkten|täppan|skiftet|kvarteret';
/** What English ones end in. */
export const britishStreets =
  'street|st|road|rd|avenue|ave|lane|ln|close|drive|dr|court|ct|crescent|cres|way|place|pl|terrace|gardens|grove|mews|square|sq|hill|row|park|view|boulevard|blvd|circle|cir|trail|highway|hwy|walk|green|rise|meadows?|parkway|pkwy|loop|alley|bend|creek|ridge|heights|wharf|quay|yard|villas|common|fork road|turnpike|pike|run|path|chase|croft|vale|dale|end|orchard|heath|broadway|parade|buildings';
