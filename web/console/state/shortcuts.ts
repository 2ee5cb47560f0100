import type { Desk } from './desk.ts';
import { type Command, createKeyReader } from './keys.ts';
import { isList } from './place.ts';
import { note, place } from './route.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) && !isBox(target);
const isBox = (target: HTMLElement): boolean => target instanceof HTMLInputElement && target.type === 'checkbox';

const leave = (desk: Desk): void => {
  if (desk.selected.value.size > 0) desk.selected.value = new Set();
  else if (isList(place.value.view) && place.value.id !== undefined) note({ ...place.value, id: undefined });
};

const obey = (desk: Desk, command: Command): void => {
  const card = desk.card.value;
  switch (command.do) {
    case 'action':
      desk.act(command.action);
      break;
    case 'go':
      desk.open(command.view);
      break;
    case 'next':
      desk.move(1);
      break;
    case 'previous':
      desk.move(-1);
      break;
    case 'undo':
      desk.decisions.undo();
      break;
    case 'select':
      if (card) desk.select(card.id);
      break;
    case 'select-to':
      desk.selectTo();
      break;
    case 'show':
      if (card) desk.wellness.toggle(card.id);
      break;
    case 'fresh':
      void desk.showFresh();
      break;
    case 'leave':
      leave(desk);
      break;
    case 'note':
      if (card && desk.mayDecide) desk.dialog.value = { kind: 'note', card };
      break;
    case 'filter':
    case 'sheet':
      desk.dialog.value = { kind: command.do };
  }
};

/** Listens for the keys of the desk; not in fields, not in dialogs, and not at all where they are switched off, but for `?` and Escape. */
export const listenForKeys = (desk: Desk): (() => void) => {
  const read = createKeyReader();
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || desk.dialog.value || isField(event.target)) return;
    const isFree = desk.settings.keys.value && !desk.wellness.isPaused.value;
    if (!isFree && event.key !== 'Escape') return;
    const command = read(event);
    if (!command || (command.do !== 'go' && !isList(place.value.view) && command.do !== 'sheet' && command.do !== 'undo')) return;
    event.preventDefault();
    obey(desk, command);
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
};
