import type { ReviewDeps } from './deps.ts';
import { forMembers } from './for-members.ts';
import { routesOf } from './routes.ts';

/** The review desk's interface. */
export const handle = (deps: ReviewDeps) => forMembers(deps, routesOf(deps));
