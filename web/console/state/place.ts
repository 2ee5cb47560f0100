import type { ListName, QueueName } from '../../../shared/review/views.ts';

export const queues: readonly QueueName[] = ['held', 'reported', 'appealed'];
const lists: readonly ListName[] = [...queues, 'approved', 'rejected', 'removed'];
export const views = ['held', 'reported', 'appealed', 'approved', 'rejected', 'removed', 'dead-letters', 'blocks', 'statistics'] as const;
export type View = (typeof views)[number];

/** Where in the console one is: `#/SITE/VIEW/COMMENT`. */
export type Place = { readonly site?: string | undefined; readonly view: View; readonly id?: string | undefined };

const isView = (text: string | undefined): text is View => views.some((view) => view === text);
export const isList = (view: View): view is ListName => lists.some((list) => list === view);
export const isQueue = (view: View): view is QueueName => queues.some((queue) => queue === view);

export const parsePlace = (hash: string): Place => {
  const [site, view, id] = hash.replace(/^#\/?/, '').split('/');
  return { site: site || undefined, view: isView(view) ? view : 'held', id: id || undefined };
};
export const hashOf = ({ site = '', view, id }: Place): string => `#/${site}/${view}${id === undefined ? '' : `/${id}`}`;
