/** In UTF-16 units: what is longer is no word, and is asked about each time. */
const longest = 60;
const most = 20_000;

/** The same answers as `ask`, which must be pure, without asking twice: at most 20,000 are kept, then it begins anew. */
export const remembered = <Answer extends object>(ask: (word: string) => Answer): ((word: string) => Answer) => {
  const answers = new Map<string, Answer>();
  return (word) => {
    const before = answers.get(word);
    if (before) return before;
    const answer = ask(word);
    if (word.length > longest) return answer;
    if (answers.size >= most) answers.clear();
    answers.set(word, answer);
    return answer;
  };
};
