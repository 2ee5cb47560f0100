import type { Status } from '../../../shared/author/status-view.ts';
import type { ReportGrade } from '../../../shared/comment/log.ts';

/** What the API answers whoever has a receipt (`/v1/openapi.json`). Times are ISO 8601, UTC. */

export type { Statement } from '../../../shared/author/statement.ts';
export type { SiteView } from '../../../shared/site/site.ts';
export type { Status };
export type Appealed = NonNullable<Status['appealed']>;

export type ReportView = {
  readonly reference: string;
  readonly grade: ReportGrade;
  readonly receivedAt: string;
  readonly status: 'open' | 'decided';
  readonly decidedAt?: string | undefined;
  /** Absent where its author took the comment back, or it was erased, before anybody decided. */
  readonly outcome?: 'kept' | 'restricted' | undefined;
  readonly automated?: boolean | undefined;
  readonly redress: string;
};
