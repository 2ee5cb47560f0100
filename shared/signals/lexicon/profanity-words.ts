import type { LexiconSource } from '../../reading/lexicon.ts';

/** Swear words, the coarse (`curse`) and the mild (`mild-curse`), whoever hears them. */
export const profanityWords: LexiconSource = {
  sv: {
    curse: `
      ~= jävla|djävla|jävlar|djävlar|jävlig|jävligt|jävliga|helvete|helvetet|helvetes|fan|fanimej|fanimig|satan|satans|fittan|fitta|kuken|kuk|fy fan|för fan|dra åt helvete|åt helvete|i helvete|skit också|rövhål|hora|jävel|jäveln|förbannade jävla|fitthelvete|kukhelvete|jävlars|fy satan|för helvete|va fan|vafan|vad fan
      -n5 helvete skit
    `,
    'mild-curse':
      '= skit|skitigt|skiten|skitdåligt|förbannat|förbannad|förbannade|förbaskat|förbaskade|jäklar|jäkla|jädrans|jädra|sablar|fasen|fasiken|fanken|attans|tusan|himla|banne mig|för bövelen|bövelen|jösses|herrejävlar|skitsamma|asbra|skitbra|pissigt|piss|arsle',
  },
  en: {
    curse: `
      ~v fuck
      = fucking|fuckin|fuckin'|fucked|fucker|fuckers|motherfucking|motherfucker|shit|shitty|shite|bullshit|cunt|cunts|goddamn|goddamned|asshole|arsehole|bollocks|bastard|bastards|wanker|twat|piss off|pissed off|son of a bitch|bitch|dickhead|holy shit|wtf|stfu|for fuck's sake|ffs|bloody hell|fml
    `,
    'mild-curse':
      '= damn|damned|dammit|damnit|bloody|crap|crappy|hell|piss|pissed|sodding|bugger|arse|ass|screw|freaking|frigging|friggin|effing|darn|heck|what the hell|blimey|wth|bs',
  },
};
