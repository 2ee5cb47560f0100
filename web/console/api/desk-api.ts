import type { AuthorCommentRequest } from '../../../shared/review/requests.ts';
import type { Statistics } from '../../../shared/review/statistics-view.ts';
import type {
  Block,
  BulkRequest,
  BulkResult,
  BulkUndoRequest,
  Card,
  Claim,
  Contact,
  DeadLetter,
  Decided,
  DecisionRequest,
  Detail,
  Filter,
  History,
  ListName,
  LogView,
  LookPurpose,
  Page,
  Pulse,
  QueueName,
  Queues,
  Team,
  ThreadMode,
  ThreadView,
} from '../../../shared/review/views.ts';
import type { Client } from './client.ts';

type Results = { readonly results: readonly BulkResult[] };
type Added = { readonly entry: number; readonly version: number };

const query = (values: Readonly<Record<string, string | number | undefined>>): string => {
  const given = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
};

const baseOf = (site: string): string => `/v1/sites/${encodeURIComponent(site)}/review`;
type PageAsk = Filter & { readonly cursor?: string | undefined; readonly limit?: number };
/** A list's page. */
export const pagePath = (site: string, list: ListName, more: PageAsk): string => `${baseOf(site)}/queues/${list}${query(more)}`;

/** The review routes of one site. */
export const createDeskApi = (client: Client, site: string) => {
  const base = baseOf(site);
  const comment = (id: string, rest = ''): string => `${base}/comments/${encodeURIComponent(id)}${rest}`;
  const block = (key: string): string => `${base}/blocks/${encodeURIComponent(key)}`;
  const threadPath = (id: string): string => `${base}/threads/${encodeURIComponent(id)}`;
  return {
    queues: () => client<Queues>('GET', `${base}/queues`),
    page: (list: ListName, more: PageAsk) => client<Page<Card>>('GET', pagePath(site, list, more)),
    count: (queue: QueueName, filter: Filter) => client<{ readonly count: number }>('GET', `${base}/queues/${queue}/count${query(filter)}`),
    deadLetters: (cursor?: string) => client<Page<DeadLetter>>('GET', `${base}/queues/dead-letters${query({ cursor })}`),
    pulse: (queue: QueueName | undefined, filter: Filter) => client<Pulse>('GET', `${base}/pulse${query({ queue, ...filter })}`),
    presence: (id: string | undefined) => client<void>('PUT', `${base}/presence`, { body: { comment: id } }),
    detail: (id: string) => client<Detail>('GET', comment(id)),
    claim: (id: string) => client<Pick<Claim, 'until'>>('PUT', comment(id, '/claim')),
    release: (id: string, leaving = false) => client<void>('DELETE', comment(id, '/claim'), { leaving }),
    decide: (id: string, body: DecisionRequest) => client<Decided>('POST', comment(id, '/decisions'), { body }),
    bulk: (body: BulkRequest) => client<Results>('POST', `${base}/bulk`, { body }),
    undo: (body: BulkUndoRequest) => client<Results>('POST', `${base}/bulk/undo`, { body }),
    note: (id: string, text: string) => client<Added>('POST', comment(id, '/notes'), { body: { text } }),
    threatRecord: (id: string, body: { readonly text: string; readonly handedTo?: string; readonly reference?: string }) =>
      client<Added>('POST', comment(id, '/threat-record'), { body }),
    handOver: (id: string) => client<string>('GET', comment(id, '/threat-record')),
    look: (id: string, purpose: LookPurpose) => client<Contact>('POST', comment(id, '/contact-look'), { body: { purpose } }),
    erase: (id: string, version: number) => client<void>('POST', comment(id, '/erase'), { body: { version } }),
    log: (id: string) => client<LogView>('GET', comment(id, '/log')),
    history: (key: string, cursor?: string) => client<History>('GET', `${base}/authors/${encodeURIComponent(key)}${query({ cursor })}`),
    blocks: () => client<{ readonly blocks: readonly Block[] }>('GET', `${base}/blocks`),
    putBlock: (key: string, body: { readonly days: number; readonly reason: string }) => client<Block>('PUT', block(key), { body }),
    liftBlock: (key: string) => client<void>('DELETE', block(key)),
    thread: (id: string) => client<ThreadView>('GET', threadPath(id)),
    openThread: (id: string, open: boolean) => client<ThreadView>('PUT', `${threadPath(id)}/open`, { body: { open } }),
    threadMode: (id: string, mode: ThreadMode | null) => client<ThreadView>('PUT', `${threadPath(id)}/mode`, { body: { mode } }),
    ownComment: (thread: string, body: AuthorCommentRequest) =>
      client<{ readonly id: string }>('POST', `${threadPath(thread)}/comments`, { body }),
    redrive: (id: string) => client<void>('POST', `${base}/dead-letters/${encodeURIComponent(id)}/redrive`, { body: {} }),
    discard: (id: string) => client<void>('POST', `${base}/dead-letters/${encodeURIComponent(id)}/discard`, { body: {} }),
    statistics: (days: number) => client<Statistics>('GET', `${base}/statistics${query({ days })}`),
    team: () => client<Team>('GET', `${base}/team`),
  };
};
export type DeskApi = ReturnType<typeof createDeskApi>;
