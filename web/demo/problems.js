// @ts-check

/** The form's fields by the names that problem details use, and what is said there. */
export const fieldMessages = {
  body: (/** @type {string} */ value) =>
    value.length > 20_000
      ? `Fel: Kommentaren får vara högst 20 000 tecken. Den här är ${value.length.toLocaleString('sv-SE')}.`
      : 'Fel: Skriv din kommentartext.',
  name: () => 'Fel: Namnet får vara högst 245 tecken.',
  email: () => 'Fel: Ange en giltig e-postadress.',
  url: () => 'Fel: Ange en webbadress som börjar med https:// eller http://, på högst 200 tecken.',
};

/**
 * What a problem that belongs to no field is called.
 * @param {import('./api.js').Problem} problem
 */
export const generalMessage = ({ status, errors, retryAfter }) => {
  if (errors.some(({ field }) => field === 'parentId')) return 'Fel: Kommentaren som du svarar på finns inte längre.';
  switch (status) {
    case 403:
      return 'Kommentarer inaktiverade.';
    case 409:
      return 'Identisk kommentar upptäckt, det verkar som att du redan hade sagt detta!';
    case 413:
      return 'Fel: Kommentaren är för lång.';
    case 429:
      return `Du publicerar kommentarer i för hög takt. Ta det lugnare.${retryAfter > 0 ? ` Försök igen om ${inWords(retryAfter)}.` : ''}`;
    case 0:
      return 'Fel: Det gick inte att nå servern. Texten är kvar, försök igen om en stund.';
    default:
      return 'Fel: Kommentaren kunde inte tas emot. Texten är kvar, försök igen om en stund.';
  }
};

/** @param {number} seconds */
const inWords = (seconds) => {
  if (seconds < 90) return `${seconds} sekund${seconds === 1 ? '' : 'er'}`;
  return `${Math.ceil(seconds / 60)} minuter`;
};
