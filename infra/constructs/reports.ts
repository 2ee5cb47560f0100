import { type HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Env as ReportEnv } from '../../functions/report/env.ts';
import type { DataStack } from '../data-stack.ts';
import type { FunctionCode } from '../moderation-stack.ts';
import { carrying, grantTable } from './grant.ts';
import { createHandler } from './handler.ts';

export interface ReportsProps {
  readonly data: DataStack;
  readonly code: FunctionCode;
  readonly api: HttpApi;
}

/** report: what readers have against a comment goes into its log, and hides it where so many known authors are of one mind. */
export const createReports = (scope: Construct, { data, code, api }: ReportsProps): Function => {
  const { published, casebook, contact, notices, keys, visitorKeys } = data;
  const report = createHandler<ReportEnv>(scope, 'report', {
    code: code('report'),
    environment: {
      SLUSS_CASEBOOK_TABLE: casebook.tableName,
      SLUSS_PUBLISHED_TABLE: published.tableName,
      SLUSS_CONTACT_TABLE: contact.tableName,
      SLUSS_NOTICES_URL: notices.queueUrl,
      SLUSS_KEYS: keys.secretArn,
      SLUSS_VISITOR_KEYS: visitorKeys.secretArn,
    },
  });
  grantTable(casebook, report, ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem']);
  // A site's rules are one partition.
  grantTable(casebook, report, ['Query'], { keysLike: ['*/'] });
  grantTable(published, report, carrying);
  grantTable(contact, report, ['UpdateItem'], { keysLike: ['reports#*'] });
  grantTable(contact, report, ['PutItem'], { keysLike: ['reporter#*'] });
  notices.grantSendMessages(report);
  keys.grantRead(report);
  visitorKeys.grantRead(report);

  const integration = new HttpLambdaIntegration('report', report);
  api.addRoutes({ path: '/v1/sites/{site}/comments/{id}/reports', methods: [HttpMethod.POST], integration });
  api.addRoutes({ path: '/v1/sites/{site}/comments/{id}/report.html', methods: [HttpMethod.GET, HttpMethod.POST], integration });
  api.addRoutes({ path: '/v1/sites/{site}/reports/{reference}', methods: [HttpMethod.GET], integration });
  return report;
};
