import { describe, expect, it } from 'vitest';
import { type Permissions, permissionsIn, readPermissions, unique } from './permissions.ts';
import { createApp, readStacks } from './synthesised.ts';

describe('the functions’ roles, where addresses are', () => {
  const { permissions, published, casebook, contact, on, actionsOn } = readPermissions();

  it('let only those reach the contact table who take, look at, mail to or destroy what is in it', () => {
    const reaching = ['author', 'digest', 'look', 'mail', 'notify', 'report', 'retention', 'submit'];
    expect(unique(on(contact).map(({ handler }) => handler))).toEqual(reaching);
    const ofDigest = on(contact).filter(({ handler }) => handler === 'digest');
    expect(ofDigest.map(({ actions, condition }) => ({ actions, condition }))).toEqual([
      { actions: ['dynamodb:PutItem'], condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['outbox#*'] } } },
    ]);
  });

  it('let digest read no comment, and send mail from one address where there is one', () => {
    const ofDigest = (all: Permissions, table: string) => all.filter(({ handler, on: ids }) => handler === 'digest' && ids.includes(table));
    const read = ofDigest(permissions, casebook ?? 'missing').filter(({ resource }) => !JSON.stringify(resource).includes('/index/queue'));
    const keys = read.flatMap(({ condition }) => condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? ['any']).flat();
    expect(unique(keys.map(String))).toEqual(['*/log', 'member/*', 'sites']);

    const mailing = readStacks(createApp({ mailFrom: 'desk@example.se' }).app);
    const sends = permissionsIn(mailing).filter(({ actions }) => actions.some((action) => action.startsWith('ses:')));
    expect(sends.map(({ handler, actions }) => ({ handler, actions }))).toEqual(
      ['notify', 'digest'].map((handler) => ({ handler, actions: ['ses:SendEmail'] })),
    );
    expect(mailing.ofType('AWS::SES::EmailIdentity').map(({ Properties }) => Properties['EmailIdentity'])).toEqual(['desk@example.se']);
    expect(ofDigest(permissionsIn(mailing), mailing.output('ContactTable'))).toEqual([]);
  });

  it('let notify read and keep addresses, one at a time, and no other contact; and mail change wishes without reading any', () => {
    const keysOf = (all: Permissions, table: string | undefined, handler: string) =>
      all
        .filter((each) => each.handler === handler && each.on.includes(table ?? 'missing'))
        .map(({ actions, condition }) => ({ actions, keys: condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] }));
    const addresses = { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'], keys: ['email#*', 'reporter#*', 'mails#*'] };
    expect(keysOf(permissions, contact, 'notify')).toEqual([addresses, { actions: ['dynamodb:PutItem'], keys: ['outbox#*'] }]);
    const mailing = readStacks(createApp({ mailFrom: 'desk@example.se' }).app);
    expect(keysOf(permissionsIn(mailing), mailing.output('ContactTable'), 'notify')).toEqual([addresses]);
    expect(keysOf(permissions, contact, 'mail')).toEqual([{ actions: ['dynamodb:UpdateItem'], keys: ['email#*'] }]);
    expect(keysOf(permissions, published, 'mail')).toEqual([{ actions: ['dynamodb:GetItem'], keys: ['*/'] }]);
    expect(actionsOn(casebook, 'mail')).toEqual([]);
    const comment = `*/${'?'.repeat(26)}`;
    expect(keysOf(permissions, casebook, 'notify')).toEqual([
      { actions: ['dynamodb:GetItem'], keys: ['*/????-??-??'] },
      { actions: ['dynamodb:Query'], keys: ['*/', comment] },
      { actions: ['dynamodb:PutItem'], keys: [comment] },
    ]);
    expect(actionsOn(published, 'notify')).toEqual(['dynamodb:GetItem']);
  });

  it('let submit write contacts but read nothing there except windows', () => {
    const reading = on(contact).filter(
      ({ handler, actions }) => handler === 'submit' && actions.some((action) => !/:(Put|Update)Item$/.test(action)),
    );
    expect(reading.map(({ actions, condition }) => ({ actions, condition }))).toEqual([
      { actions: ['dynamodb:GetItem'], condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['window#*'] } } },
    ]);
  });

  it('let author keep e-mail addresses, and read neither these nor any other contact', () => {
    expect(on(contact).flatMap(({ handler, actions, condition }) => (handler === 'author' ? [{ actions, condition }] : []))).toEqual([
      {
        actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
        condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['email#*'] } },
      },
    ]);
  });

  it('let report count visitors and keep reporters’ addresses, and read neither these nor any other contact', () => {
    expect(on(contact).flatMap(({ handler, actions, condition }) => (handler === 'report' ? [{ actions, condition }] : []))).toEqual([
      { actions: ['dynamodb:UpdateItem'], condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['reports#*'] } } },
      { actions: ['dynamodb:PutItem'], condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['reporter#*'] } } },
    ]);
    const queries = on(casebook).filter(({ handler, actions }) => handler === 'report' && actions.includes('dynamodb:Query'));
    expect(queries.map(({ condition }) => condition)).toEqual([{ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['*/'] } }]);
  });

  it('let look read contacts and nothing else there, one comment’s at a time', () => {
    expect(on(contact).flatMap(({ handler, actions, condition }) => (handler === 'look' ? [{ actions, condition }] : []))).toEqual([
      { actions: ['dynamodb:GetItem'], condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['ip#*', 'email#*'] } } },
    ]);
    expect(actionsOn(published, 'look')).toEqual([]);
  });
});
