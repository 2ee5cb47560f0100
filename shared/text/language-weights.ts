import file from './language-weights.json' with { type: 'json' };

/**
 * Weights of the language identification in `language.ts`: a multinomial logistic regression over hashed features, each weight
 * rounded to one of nine levels, relative to `other`. `language-weights.json` is generated, not to be edited. Fitted to 7.5 million stretches of 3 to 200
 * characters, part of them without their dots and accents, from:
 * - Swedish: ABSAbank-Imm (the documents whose id's SHA-1 begins with 8–f) and the argumentation sentences of SuperLim-2
 *   (Språkbanken Text, CC BY 4.0)
 * - English: context_toxicity (Apache-2.0), Davidson et al. (MIT), ConvAbuse and Hatemoji (CC BY 4.0), SMS Spam Collection (CC BY 4.0)
 * - Danish: DKHate's training part (CC BY 4.0)
 * - Norwegian: the Danish and Swedish above by the rules of Apertium's dan-nor and swe-nor (GPL-2+, GPL-3+), the manuals of Debian
 *   Edu (GPL-2+) and of GIMP (GFDL 1.2+)
 * - these, Finnish and over 30 others: the translations of Battle for Wesnoth (GPL-2+), of GNOME's user documentation (CC BY-SA 3.0), of
 *   manual pages (manpages-l10n, GPL-3+), of fortune cookies (fortunes-de, -es, -it, -pl, -cs, -br) and of gettext catalogues of
 *   Debian 12 (each program's own licence)
 * - function words of 14 languages and short phrases of 5, written for this
 */

/** What weight a level stands for, in units of `weightUnit`. */
export const weightLevels: readonly number[] = file.levels;
export const weightUnit = file.unit;

/** By bucket and language two levels to a character. */
export const languageWeights = file.weights;
