type PageRules = {
  /** An origin besides its own that the page speaks to. */
  readonly connect?: string;
  /** Where its forms lead without script. */
  readonly forms: "'none'" | "'self'";
};

/** The page runs its own script and speaks to its own origin; nothing is ever written as markup (trusted types: none). */
export const pagePolicy = ({ connect, forms }: PageRules): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self'${connect === undefined ? '' : ` ${connect}`}`,
    "base-uri 'none'",
    `form-action ${forms}`,
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** For all files of a page. */
export const pageHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
