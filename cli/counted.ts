/** So many of something, in words: `1 seal`, `2 seals`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
