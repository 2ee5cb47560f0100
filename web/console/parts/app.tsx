import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { allows } from '../../../shared/review/roles.ts';
import type { Me, Membership } from '../../../shared/review/views.ts';
import { type Client, createClient } from '../api/client.ts';
import { createDeskApi, pagePath } from '../api/desk-api.ts';
import { language, t } from '../messages/texts.ts';
import { createSession, type Session } from '../session/session.ts';
import { createDesk } from '../state/desk.ts';
import { firstPage } from '../state/listing.ts';
import { isList } from '../state/place.ts';
import { arrive, go, place } from '../state/route.ts';
import { createSettings } from '../state/settings.ts';
import { listenForKeys } from '../state/shortcuts.ts';
import { AuthorPage } from './author-page.tsx';
import { Brand } from './brand.tsx';
import { Shell } from './shell.tsx';
import { SignIn } from './sign-in.tsx';
import { DeskContext, useLoaded } from './use-desk.ts';

const settings = createSettings(localStorage);
/** The site whose desk was opened last in this browser. */
const lastDesk = 'sluss.desk';

type OneSite = { readonly client: Client; readonly site: Membership; readonly sites: Me['sites']; readonly session: Session };

/** One site's desk; another site is another desk. */
const SiteDesk = ({ client, site, sites, session }: OneSite) => {
  const desk = useMemo(() => createDesk(createDeskApi(client, site.id), site, settings), [client, site]);
  useEffect(() => desk.start(), [desk]);
  useEffect(() => localStorage.setItem(lastDesk, site.id), [site.id]);
  useEffect(() => listenForKeys(desk), [desk]);
  return (
    <DeskContext.Provider value={desk}>
      <Shell sites={sites} signOut={session.signOut} />
    </DeskContext.Provider>
  );
};

const AuthorDesk = ({ client, site, sites, session }: OneSite) => (
  <div class="shell">
    <header class="top">
      <Brand me={site} sites={sites} />
      <div class="tools">
        <button type="button" class="plain" onClick={session.signOut}>
          {t('sign-out')}
        </button>
      </div>
    </header>
    <AuthorPage api={createDeskApi(client, site.id)} me={site} />
  </div>
);

const SignedIn = ({ session }: { session: Session }) => {
  const again = useRef(() => {});
  const client = useMemo(() => {
    const made = createClient(
      session.bearer,
      () => language.value,
      () => again.current(),
    );
    // Where one was before, one will be again: what the address names is on its way while one asks who one is.
    const { site, view } = place.peek();
    if (site !== undefined && site === localStorage.getItem(lastDesk) && isList(view)) made.ahead(pagePath(site, view, firstPage));
    return made.client;
  }, [session]);
  const me = useLoaded<Me>('me', () => client<Me>('GET', '/v1/review/me'));
  again.current = me.again; // whoever is shut out of a site sees at once which ones are left
  if (me.problem) return <SignIn text={t('load-failed')} action={t('try-again')} onAction={me.again} />;
  if (!me.value) return <SignIn text={t('loading')} />;
  const { sites } = me.value;
  const site = sites.find(({ id }) => id === place.value.site) ?? sites[0];
  if (!site) return <SignIn text={t('no-site')} action={t('sign-out')} onAction={session.signOut} />;
  if (site.id !== place.value.site) {
    go({ view: 'held', site: site.id });
    return null;
  }
  if (!allows(site, 'see')) return <AuthorDesk key={site.id} client={client} site={site} sites={sites} session={session} />;
  return <SiteDesk key={site.id} client={client} site={site} sites={sites} session={session} />;
};

const session = createSession(arrive);

export const App = () => {
  useEffect(() => void session.start(), []);
  useSignalEffect(() => {
    document.documentElement.lang = language.value;
    document.title = `${t('title')} – sluss`;
  });
  const again = () => void session.signIn();
  switch (session.state.value) {
    case 'in':
      return <SignedIn session={session} />;
    case 'starting':
      return <SignIn text={t('starting')} />;
    case 'out':
      return <SignIn text={t('signed-out')} action={t('sign-in')} onAction={again} />;
    case 'idle':
      return <SignIn text={t('signed-out-idle')} action={t('sign-in')} onAction={again} />;
    case 'failed':
      return <SignIn text={t('sign-in-failed')} action={t('sign-in')} onAction={again} />;
  }
};
