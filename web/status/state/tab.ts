/** What this tab keeps, until it is closed. A browser that keeps nothing has nothing, and says so. */
export const tab = {
  read: (key: string): string | undefined => {
    try {
      return sessionStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  /** Whether it was kept; undefined removes. */
  write: (key: string, value: string | undefined): boolean => {
    try {
      if (value === undefined) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
};
