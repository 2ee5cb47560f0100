import type { Me } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';
import { isList } from '../state/place.ts';
import { place } from '../state/route.ts';
import { Blocks } from './blocks.tsx';
import { Brand } from './brand.tsx';
import { CommentPane } from './comment-pane.tsx';
import { DeadLetters } from './dead-letters.tsx';
import { Dialogs } from './dialogs.tsx';
import { Pause } from './pause.tsx';
import { Presence } from './presence.tsx';
import { QueueList } from './queue-list.tsx';
import { Statistics } from './statistics.tsx';
import { Tabs } from './tabs.tsx';
import { Toasts } from './toasts.tsx';
import { useDesk } from './use-desk.ts';

const View = () => {
  const { wellness, current } = useDesk();
  const { view } = place.value;
  if (view === 'statistics') return <Statistics />;
  if (view === 'blocks') return <Blocks />;
  if (view === 'dead-letters') return <DeadLetters />;
  if (wellness.isPaused.value) return <Pause />;
  return (
    <main class="desk" data-open={current.value === undefined ? undefined : 'comment'}>
      <h1 class="unseen">{`${t('title')}: ${t(`view-${view}`)}`}</h1>
      <QueueList />
      <CommentPane />
    </main>
  );
};

/** The frame that all views stand in. */
export const Shell = ({ sites, signOut }: { sites: Me['sites']; signOut: () => void }) => {
  const desk = useDesk();
  const open = (kind: 'sheet' | 'settings') => () => {
    desk.dialog.value = { kind };
  };
  return (
    <div class="shell" data-comment={isList(place.value.view) && place.value.id !== undefined ? '' : undefined}>
      <header class="top">
        <button type="button" class="skip" onClick={() => document.getElementById('comment')?.focus()}>
          {t('skip-to-comment')}
        </button>
        <Brand me={desk.me} sites={sites} />
        <Tabs />
        <div class="tools">
          <Presence />
          <button type="button" class="plain by-key" onClick={open('sheet')} aria-label={t('keys')} title={t('keys')}>
            <kbd>?</kbd>
          </button>
          <button type="button" class="plain" onClick={open('settings')}>
            {t('settings')}
          </button>
          <button type="button" class="plain" onClick={signOut}>
            {t('sign-out')}
          </button>
        </div>
      </header>
      <View />
      <Toasts />
      <Dialogs />
    </div>
  );
};
