/**
 * The rows of a table in text. Comma and semicolon tables are RFC 4180's, quoted fields with line breaks and all; a tab table has no
 * quoting (IANA text/tab-separated-values). Lines end in LF or CRLF; blank lines and a byte order mark are left out. Never throws: an
 * open quote ends with the text, what follows a closing one belongs to the field. Linear in the text's length.
 */
export const parseTable = (text: string, separator: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;

  const quoted = (): string => {
    const parts: string[] = [];
    for (let from = at + 1; ; ) {
      const close = text.indexOf('"', from);
      parts.push(text.slice(from, close === -1 ? text.length : close));
      at = close === -1 ? text.length : close + 1;
      if (close === -1 || text[at] !== '"') return parts.join('"');
      from = at + 1;
    }
  };
  const bare = (): string => {
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
    return text.slice(start, text[at - 1] === '\r' && at > start && text[at] !== separator ? at - 1 : at);
  };

  while (at < text.length) {
    const field = separator !== '\t' && text[at] === '"' ? quoted() : '';
    row.push(field + bare());
    const isEndOfRow = text[at] !== separator;
    at += 1;
    if (!isEndOfRow && at === text.length) row.push('');
    if (isEndOfRow || at === text.length) {
      if (row.length > 1 || row[0] !== '') rows.push(row);
      row = [];
    }
  }
  return rows;
};

/** Rows by the names in the first row; a field that a row lacks is the empty text. */
export const parseRecords = (text: string, separator: string): Readonly<Record<string, string>>[] => {
  const [names = [], ...rows] = parseTable(text, separator);
  return rows.map((row) => Object.fromEntries(names.map((name, column) => [name, row[column] ?? ''])));
};
