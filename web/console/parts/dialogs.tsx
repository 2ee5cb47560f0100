import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import type { Dialog } from '../state/desk.ts';
import { BlockDialog } from './block-dialog.tsx';
import { CheatSheet } from './cheat-sheet.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { FilterDialog } from './filter-dialog.tsx';
import { LogDialog } from './log-dialog.tsx';
import { EraseDialog, LookDialog } from './look-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { OwnCommentDialog } from './own-comment.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { ThreadDialog } from './thread-dialog.tsx';
import { ThreatDialog } from './threat-dialog.tsx';
import { useDesk } from './use-desk.ts';

/** The one dialog that is open, if any. Each is opened anew, also one of the same kind as that before it. */
export const Dialogs = () => {
  const dialog = useDesk().dialog.value;
  const shown = useRef({ dialog, count: 0 });
  if (shown.current.dialog !== dialog) shown.current = { dialog, count: shown.current.count + 1 };
  return <Fragment key={shown.current.count}>{dialogOf(dialog)}</Fragment>;
};

const dialogOf = (dialog: Dialog | undefined) => {
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'decide':
      return <DecideDialog action={dialog.action} cards={dialog.cards} />;
    case 'note':
      return <NoteDialog card={dialog.card} />;
    case 'threat-record':
      return <ThreatDialog card={dialog.card} />;
    case 'log':
      return <LogDialog card={dialog.card} />;
    case 'look':
      return <LookDialog card={dialog.card} />;
    case 'erase':
      return <EraseDialog card={dialog.card} />;
    case 'thread':
      return <ThreadDialog card={dialog.card} />;
    case 'block':
      return <BlockDialog card={dialog.card} />;
    case 'own':
      return <OwnCommentDialog card={dialog.card} />;
    case 'sheet':
      return <CheatSheet />;
    case 'settings':
      return <SettingsDialog />;
    case 'filter':
      return <FilterDialog />;
  }
};
