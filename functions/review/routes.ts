import { authorRoutes } from './authors.ts';
import { changing } from './changing.ts';
import { commentRoutes } from './comments.ts';
import { counting } from './counts.ts';
import { deadLetterRoutes } from './dead-letters.ts';
import { decisionRoutes } from './decisions.ts';
import type { ReviewDeps } from './deps.ts';
import { listRoutes } from './lists.ts';
import { markRoutes } from './marks.ts';
import { pulseRoutes } from './pulse.ts';
import type { Route } from './route.ts';
import { statisticsRoutes } from './statistics.ts';
import { surroundings } from './surroundings.ts';
import { teamRoutes } from './team.ts';
import { threadRoutes } from './threads.ts';

/** Every route of the desk but the look at contacts, which is a function of its own. */
export const routesOf = (deps: ReviewDeps): readonly Route[] => {
  const [shown, counts, change] = [surroundings(deps), counting(deps), changing(deps)];
  return [
    ...teamRoutes({ ...deps, shown }),
    ...listRoutes({ ...deps, counts, shown }),
    ...pulseRoutes({ ...deps, counts }),
    ...commentRoutes({ ...deps, shown }),
    ...decisionRoutes({ ...deps, change }),
    ...markRoutes({ ...deps, change }),
    ...authorRoutes({ ...deps, shown }),
    ...threadRoutes(deps),
    ...deadLetterRoutes(deps),
    ...statisticsRoutes(deps),
  ];
};
