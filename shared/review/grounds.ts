/** What a human may name as the law that a comment breaks: chapter and section of brottsbalken (SFS 1962:700), or copyright. */
export const legalGrounds = [
  'brb-4-5',
  'brb-4-6c',
  'brb-4-7a',
  'brb-5-1',
  'brb-5-3',
  'brb-16-5',
  'brb-16-8',
  'brb-16-10a',
  'brb-16-10c',
  'copyright',
] as const;
