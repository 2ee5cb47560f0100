import { batch, computed, effect, signal } from '@preact/signals';
import { allows } from '../../../shared/review/roles.ts';
import type { Action, Card, Filter, ListName, Membership, Team } from '../../../shared/review/views.ts';
import type { DeskApi } from '../api/desk-api.ts';
import { t } from '../messages/texts.ts';
import { createActing } from './acting.ts';
import { createClaims } from './claims.ts';
import { createDecisions } from './decisions.ts';
import { createDetails } from './details.ts';
import { createListing } from './listing.ts';
import { createMoving } from './moving.ts';
import { createOverview } from './overview.ts';
import { isList, type View } from './place.ts';
import { createPulse } from './pulse.ts';
import { go, note, place } from './route.ts';
import { createSelection } from './selection.ts';
import type { Settings } from './settings.ts';
import { createToasts } from './toasts.ts';
import { createWellness } from './wellness.ts';

/** What is open above the desk. */
export type Dialog =
  | { readonly kind: 'decide'; readonly action: Action; readonly cards: readonly Card[] }
  | { readonly kind: 'note' | 'threat-record' | 'log' | 'look' | 'erase' | 'thread' | 'block' | 'own'; readonly card: Card }
  | { readonly kind: 'sheet' | 'settings' | 'filter' };

const ahead = 10;

/** All that the desk of one site knows and does. */
export const createDesk = (api: DeskApi, me: Membership, settings: Settings) => {
  const mayDecide = allows(me, 'decide');
  const mayLead = allows(me, 'lead');
  const listing = createListing(api);
  const details = createDetails(api);
  const toasts = createToasts();
  const wellness = createWellness(settings);
  const dialog = signal<Dialog | undefined>(undefined);
  const team = signal<Team['members']>([]);
  const overview = createOverview(api);
  const current = computed(() => place.value.id);
  const now = signal(Date.now());
  const selection = createSelection(listing, current);
  const { selected, select, selectTo } = selection;

  const nameOf = (actor: string): string => {
    if (actor === me.member) return t('you');
    if (actor === 'machine' || actor === 'author' || actor === 'reader' || actor === 'operator') return t(actor);
    return team.value.find(({ id }) => id === actor)?.name ?? t('former-member');
  };
  /** The colleague who has it, while the lease lasts. */
  const claimant = ({ claim }: Pick<Card, 'claim'>): string | undefined =>
    claim && claim.by !== me.member && Date.parse(claim.until) > now.value ? claim.by : undefined;

  const focus = (id: string | undefined): void => {
    if (id !== place.value.id) note({ ...place.value, id });
  };
  const { isPassed, neighbour, move } = createMoving({ listing, current, claimant, focus });
  const leave = (id: string): void => {
    claims.spent(id);
    if (selected.value.has(id)) selected.value = new Set([...selected.value].filter((each) => each !== id));
    if (id !== current.value) return;
    const next = neighbour(1, true);
    isWaiting = next === undefined;
    focus(next);
    listing.readOn(listing.items.value.findIndex((card) => card.id === current.value));
  };
  /** Whoever was quicker than the next page goes on where it begins. */
  let isWaiting = false;
  const goOn = (cards: readonly Card[]): void => {
    const next = isWaiting && current.value === undefined ? cards.find((each) => !isPassed(each)) : undefined;
    if (!next) return;
    isWaiting = false;
    focus(next.id);
  };

  const claims = createClaims(api, mayDecide, (id, claim) => {
    const card = listing.find(id);
    if (card) listing.replace({ ...card, claim });
  });
  const decisions = createDecisions({
    api,
    listing,
    toasts,
    nameOf,
    leave,
    focus,
    member: me.member,
    told: details.put,
  });
  const pulse = createPulse(api, listing, (ids) => {
    for (const id of ids.slice(0, ahead)) void decisions.refresh(id);
  });

  const card = computed<Card | undefined>(() => {
    const id = current.value;
    if (id === undefined) return undefined;
    const listed = listing.find(id);
    const detail = details.of(id).value.value;
    return listed ?? (detail && { ...detail, notes: detail.notes.length });
  });

  const ask = (action: Action, cards: readonly Card[]): void => {
    dialog.value = { kind: 'decide', action, cards };
  };
  const { act, decide } = createActing({ mayDecide, card, selection, claimant, nameOf, ask, decisions, toasts, wellness });

  const open = (view: View, filter: Filter = {}, id?: string): void => {
    isWaiting = false;
    batch(() => {
      selected.value = new Set();
      place.value = { ...place.value, view, id };
    });
    go({ ...place.value, view, id });
    const shown = isList(view) ? openList(view, filter) : Promise.resolve();
    // Counts are much to read, and wait for what is looked at.
    void shown.then(() => {
      pulse.soon();
      overview.look();
    });
  };
  const openList = async (name: ListName, filter: Filter): Promise<void> => {
    await listing.open(name, filter);
    if (isList(place.value.view) && current.value === undefined && matchMedia('(min-width: 720px)').matches)
      focus(listing.items.value.find((each) => !isPassed(each))?.id);
  };

  /** All texts anew, for instance in another language. */
  const reread = (): void => {
    details.clear();
    if (isList(place.value.view)) open(place.value.view, listing.filter.value, place.value.id);
  };

  const showFresh = async (): Promise<void> => focus((await listing.showFresh()) ?? current.value);

  const start = (): (() => void) => {
    void api.team().then((answer) => {
      if (answer.ok) team.value = answer.value.members;
    });
    claims.start();
    pulse.start();
    overview.start();
    const clock = setInterval(() => {
      now.value = Date.now();
    }, 10_000);
    const looking = effect(() => {
      const [id, paused] = [current.value, wellness.isPaused.value];
      claims.look(paused || !isList(place.value.view) ? undefined : id);
      if (id === undefined) return;
      const items = listing.items.value;
      const at = items.findIndex((each) => each.id === id);
      details.ahead([id, ...items.slice(at + 1, at + 1 + ahead).map((each) => each.id)]);
    });
    const goingOn = effect(() => goOn(listing.items.value));
    const { view, id } = place.value;
    open(view, {}, id);
    return () => {
      clearInterval(clock);
      looking();
      goingOn();
      claims.stop();
      pulse.stop();
      overview.stop();
    };
  };

  return {
    api,
    me,
    mayDecide,
    mayLead,
    settings,
    listing,
    details,
    toasts,
    wellness,
    dialog,
    selected,
    overview,
    current,
    card,
    now,
    pulse,
    decisions,
    nameOf,
    claimant,
    focus,
    move,
    act,
    decide,
    select,
    selectTo,
    open,
    reread,
    showFresh,
    start,
  };
};
export type Desk = ReturnType<typeof createDesk>;
