import type { Action } from '../../../shared/review/views.ts';
import type { MessageKey } from '../messages/en.ts';
import type { View } from './place.ts';

/** What a key means. */
export type Command =
  | { readonly do: 'action'; readonly action: Action }
  | { readonly do: 'go'; readonly view: View }
  | { readonly do: 'next' | 'previous' | 'undo' | 'select' | 'select-to' | 'note' | 'show' | 'filter' | 'fresh' | 'sheet' | 'leave' };

type Key = { readonly keys: readonly string[]; readonly command: Command; readonly says: MessageKey };

/** All keys but those after g, in the order of the cheat-sheet. */
export const keyList: readonly Key[] = [
  { keys: ['j'], command: { do: 'next' }, says: 'key-next' },
  { keys: ['k'], command: { do: 'previous' }, says: 'key-previous' },
  { keys: ['a'], command: { do: 'action', action: 'approve' }, says: 'key-approve' },
  { keys: ['m'], command: { do: 'action', action: 'mask' }, says: 'key-mask' },
  { keys: ['r'], command: { do: 'action', action: 'reject' }, says: 'key-reject' },
  { keys: ['h'], command: { do: 'action', action: 'hold' }, says: 'key-hold' },
  { keys: ['e'], command: { do: 'action', action: 'escalate' }, says: 'key-escalate' },
  { keys: ['d'], command: { do: 'action', action: 'remove' }, says: 'key-remove' },
  { keys: ['u'], command: { do: 'undo' }, says: 'key-undo' },
  { keys: ['x'], command: { do: 'select' }, says: 'key-select' },
  { keys: ['X'], command: { do: 'select-to' }, says: 'key-select-to' },
  { keys: ['n'], command: { do: 'note' }, says: 'key-note' },
  { keys: ['b'], command: { do: 'show' }, says: 'key-show' },
  { keys: ['/'], command: { do: 'filter' }, says: 'key-filter' },
  { keys: ['.'], command: { do: 'fresh' }, says: 'key-fresh' },
  { keys: ['?'], command: { do: 'sheet' }, says: 'key-sheet' },
  { keys: ['Escape'], command: { do: 'leave' }, says: 'key-leave' },
];
/** After g. */
export const goKeys: Readonly<Record<string, View>> = {
  h: 'held',
  r: 'reported',
  p: 'appealed',
  a: 'approved',
  x: 'rejected',
  t: 'removed',
  d: 'dead-letters',
  b: 'blocks',
  s: 'statistics',
};

const commands = new Map(keyList.flatMap(({ keys, command }) => keys.map((key) => [key, command] as const)));
const sequenceMs = 1500;

/** The part of a keyboard event that counts. */
type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly timeStamp: number;
};

/** Turns keys into commands; `g` waits for its second key. Keys with Ctrl, Alt or Meta are the browser's. */
export const createKeyReader = () => {
  let goingSince: number | undefined;
  return ({ key, ctrlKey, metaKey, altKey, timeStamp }: Pressed): Command | undefined => {
    if (ctrlKey || metaKey || altKey) return undefined;
    const isGoing = goingSince !== undefined && timeStamp - goingSince <= sequenceMs;
    goingSince = !isGoing && key === 'g' ? timeStamp : undefined;
    if (!isGoing) return commands.get(key);
    const view = goKeys[key];
    return view === undefined ? undefined : { do: 'go', view };
  };
};
