import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Answer } from '../api/client.ts';
import type { Desk } from '../state/desk.ts';
import type { Loaded } from '../state/details.ts';

export const DeskContext = createContext<Desk | undefined>(undefined);

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A part of the desk stands outside it.');
  return desk;
};

/** What a route answers, asked for anew when `key` changes or `again` is called; with `settleMs`, once it has been wanted for so long. */
export const useLoaded = <T>(key: string, ask: () => Promise<Answer<T>>, settleMs = 0): Loaded<T> & { readonly again: () => void } => {
  const [state, setState] = useState<Loaded<T> & { readonly key?: string }>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const answer = await ask();
      if (isWanted) setState(answer.ok ? { key, value: answer.value } : { key, problem: answer.problem });
    };
    const settling = settleMs > 0 ? setTimeout(() => void load(), settleMs) : void load();
    return () => {
      isWanted = false;
      clearTimeout(settling);
    };
  }, [key, turn]);
  return { ...(state.key === key ? state : {}), again: () => setTurn((value) => value + 1) };
};
