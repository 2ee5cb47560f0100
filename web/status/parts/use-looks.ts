import { useEffect } from 'preact/hooks';
import { language } from '../messages/texts.ts';
import { type Fate, nextLookMs } from '../state/fate.ts';

/** Timers of a browser go no farther than 24.8 days. */
const longestMs = 2 ** 31 - 1;

/** Looks at the comment anew while something can become of it, when its time for edits is over, and when one comes back to the page. */
export const useLooks = (fate: Fate): void => {
  const [status, looks] = [fate.status.value, fate.looks.value];
  useEffect(() => void fate.look(), [fate, language.value]);
  useEffect(() => {
    const seen = (): void => void (document.hidden || fate.look());
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [fate]);
  useEffect(() => {
    if (!status) return;
    const end = status.edit ? Math.max(Date.parse(status.edit.until) - Date.now(), 0) + 500 : longestMs;
    const wait = Math.min(nextLookMs(status, looks) ?? longestMs, end);
    if (wait >= longestMs) return;
    const timer = setTimeout(() => void (document.hidden || fate.look()), wait);
    return () => clearTimeout(timer);
  }, [fate, status, looks]);
};
