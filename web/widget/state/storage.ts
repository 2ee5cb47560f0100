/** What the browser keeps of one site; where it keeps nothing, for as long as the page is open. Never throws. */
export const createStorage = (site: string) => {
  const memory = new Map<string, string>();
  const nameOf = (key: string): string => `sluss.${site}.${key}`;
  return {
    read: (key: string): unknown => {
      try {
        return JSON.parse(memory.get(key) ?? localStorage.getItem(nameOf(key)) ?? 'null');
      } catch {
        return null;
      }
    },
    /** Undefined: nothing more is kept. */
    write: (key: string, value: unknown): void => {
      memory.delete(key);
      try {
        if (value === undefined) localStorage.removeItem(nameOf(key));
        else localStorage.setItem(nameOf(key), JSON.stringify(value));
      } catch {
        if (value !== undefined) memory.set(key, JSON.stringify(value));
      }
    },
  };
};
export type Storage = ReturnType<typeof createStorage>;

/** Of a stored value, what stands under `key`. Anybody may have written it. */
export const textIn = (value: unknown, key: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? found : '';
};

/** Random bits in base64url, which is to be had in pages without a secure context too. */
export const randomText = (bits: number): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(bits / 8))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/** What ties an author's comments on one site together, where there is such a thing. */
export const keptSecret = (storage: Storage): string | undefined => {
  const kept = storage.read('secret');
  return typeof kept === 'string' && /^[\w-]{22,200}$/.test(kept) ? kept : undefined;
};

/** The same, made at the first comment. */
export const authorSecret = (storage: Storage): string => {
  const kept = keptSecret(storage);
  if (kept) return kept;
  const secret = randomText(256);
  storage.write('secret', secret);
  return secret;
};
