import { describe, expect, it } from 'vitest';
import { permissionsIn, readPermissions, unique } from './permissions.ts';
import { createApp, ownerOf, readStacks } from './synthesised.ts';

describe('the functions’ roles', () => {
  const { stacks, permissions, published, casebook, contact, on, actionsOn } = readPermissions();

  it('let the console and the readers’ pages do nothing, and the sealer neither delete a seal nor put a key of its own', () => {
    const beyondTheLog = (name: string) =>
      permissions.filter(({ handler, actions }) => handler === name && !actions.every((action) => action.startsWith('logs:')));
    expect([...beyondTheLog('console'), ...beyondTheLog('page')]).toEqual([]);
    const [seals, key] = ['SealsBucket', 'SealKey'].map(stacks.output);
    expect(actionsOn(seals, 'seal')).toEqual(['s3:GetObject', 's3:ListBucket', 's3:PutObject']);
    expect(actionsOn(key, 'seal')).toEqual(['kms:Sign']);
    expect(unique([...on(seals), ...on(key)].map(({ handler }) => handler))).toEqual(['seal']);
  });

  it('let the public reader reach published comments and nothing else, and only to read', () => {
    const beyondItsLog = permissions.filter(
      ({ handler, actions }) => handler === 'read' && !actions.every((action) => action.startsWith('logs:')),
    );
    expect(unique(beyondItsLog.flatMap(({ on: ids }) => ids))).toEqual([published]);
    expect(actionsOn(published, 'read')).toEqual(['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query']);
  });

  it('let those who carry comments to readers count threads and no more, and moderate search no casebook but for a site’s rules', () => {
    const carrying = ['GetItem', 'PutItem', 'Query', 'UpdateItem'].map((action) => `dynamodb:${action}`);
    for (const handler of ['author', 'forget', 'moderate', 'repair', 'report'])
      expect(actionsOn(published, handler), handler).toEqual(carrying);
    // The desk shows many threads' titles at once.
    expect(actionsOn(published, 'review')).toEqual(['dynamodb:BatchGetItem', ...carrying]);
    expect(actionsOn(casebook, 'moderate')).toEqual(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query']);
    const queries = on(casebook).filter(({ handler, actions }) => handler === 'moderate' && actions.includes('dynamodb:Query'));
    expect(queries.map(({ condition }) => condition)).toEqual([{ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['*/'] } }]);
  });

  it('let feed read sites’ days, and touch of what is published only what is no comment', () => {
    const ofFeed = (table: string | undefined) =>
      on(table).flatMap(({ handler, actions, condition }) =>
        handler === 'feed' ? [{ actions, keys: condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] }] : [],
      );
    expect(ofFeed(casebook)).toEqual([{ actions: ['dynamodb:Query'], keys: ['sites', '*/????-??-??'] }]);
    expect(ofFeed(published)).toEqual([{ actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], keys: ['*/'] }]);
  });

  it('let forget find what is refused and erase it, and reach neither contacts nor a site’s rules', () => {
    const ofForget = on(casebook).flatMap(({ handler, actions, resource, condition }) =>
      handler === 'forget'
        ? [
            {
              actions,
              index: JSON.stringify(resource).includes('/index/queue'),
              keys: condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'],
            },
          ]
        : [],
    );
    const comment = `*/${'?'.repeat(26)}`;
    expect(ofForget).toEqual([
      { actions: ['dynamodb:Query'], index: true, keys: undefined },
      { actions: ['dynamodb:Query'], index: false, keys: ['sites', comment] },
      { actions: ['dynamodb:PutItem'], index: false, keys: [comment] },
      { actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:UpdateItem'], index: false, keys: ['*/????-??-??'] },
    ]);
    expect(actionsOn(contact, 'forget')).toEqual([]);
    expect(stacks.ofType('AWS::Events::Rule').map(({ Properties }) => Properties['ScheduleExpression'])).toContain('rate(1 day)');
  });

  it('let deliver keep what it gave up and sign what it posts, and reach nothing else', () => {
    const [queue, key] = ['DeliveriesQueueUrl', 'WebhookKeysSecret'].map(stacks.output);
    const own = permissions.filter(
      ({ handler, actions }) => handler === 'deliver' && !actions.every((action) => action.startsWith('logs:')),
    );
    expect(unique(own.flatMap(({ on: ids }) => ids))).toEqual(unique([casebook ?? '', queue ?? '', key ?? '']));
    expect(on(casebook).flatMap(({ handler, actions, condition }) => (handler === 'deliver' ? [{ actions, condition }] : []))).toEqual([
      { actions: ['dynamodb:PutItem'], condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['*/webhooks'] } } },
    ]);
    expect(unique(on(key).map(({ handler }) => handler))).toEqual(['deliver']);
    const sends = on(queue).filter(({ actions }) => actions.includes('sqs:SendMessage'));
    expect(unique(sends.map(({ handler }) => handler))).toEqual(['notify']);
  });

  it('let notify publish to the topic of events, and nobody else, where the stage has one', () => {
    expect(permissions.filter(({ actions }) => actions.some((action) => action.startsWith('sns:')))).toEqual([]);
    const listening = readStacks(createApp({ events: 'true' }).app);
    const publishing = permissionsIn(listening).filter(({ actions }) => actions.some((action) => action.startsWith('sns:')));
    expect(publishing.map(({ handler, actions, on: ids }) => ({ handler, actions, ids }))).toEqual([
      { handler: 'notify', actions: ['sns:Publish'], ids: [listening.output('EventsTopic')] },
    ]);
    const told = listening
      .ofType('AWS::Lambda::Function')
      .filter(({ Properties }) => JSON.stringify(Properties).includes('SLUSS_EVENTS_TOPIC'));
    expect(told.map(ownerOf).sort()).toEqual(['moderate', 'notify']);
    expect(listening.byId(listening.output('EventsTopic')).Properties).toHaveProperty('KmsMasterKeyId');
  });

  it('let nobody delete a comment, published or not', () => {
    expect(
      on(published)
        .concat(on(casebook))
        .flatMap(({ actions }) => actions),
    ).not.toContain('dynamodb:DeleteItem');
  });

  it('have no wildcard, and name resources of these stacks only', () => {
    for (const { handler, actions, resource, on: ids } of permissions) {
      expect(actions.join(), handler).not.toContain('*');
      // What a bucket will hold has no names yet.
      const ofObjects = actions.every((action) => /^s3:(?:Get|Put)Object$/.test(action));
      const named = JSON.stringify(resource);
      expect(ofObjects ? named.replace('"/*"', '') : named, handler).not.toContain('*');
      expect(ids.length, `${handler} ${actions.join()}`).toBeGreaterThan(0);
    }
  });

  it('belong to one function each, and get nothing from elsewhere', () => {
    const roles = permissions.map(({ role }) => role);
    expect(new Set(roles).size).toBe(stacks.ofType('AWS::Lambda::Function').length);
    for (const { Properties } of roles) expect(Object.keys(Properties)).toEqual(['AssumeRolePolicyDocument']);
  });
});
