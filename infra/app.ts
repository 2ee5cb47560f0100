import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import settings from '../cdk.json' with { type: 'json' };
import { bundle } from './constructs/bundle.ts';
import { addStacks } from './stacks.ts';

// The CDK's command line hands over all of this itself; given here too, `node infra/app.ts` alone makes the very same assembly.
const app = new App({
  outdir: process.env['CDK_OUTDIR'] ?? join(import.meta.dirname, '../cdk.out'),
  context: { ...settings.context, 'aws:cdk:enable-asset-metadata': true, 'aws:cdk:enable-path-metadata': true },
  analyticsReporting: false,
});
addStacks(app, bundle);
app.synth();
