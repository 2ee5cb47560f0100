import { useState } from 'preact/hooks';
import { Field, leftOf } from '../../common/field.tsx';
import type { Status } from '../api/views.ts';
import { numberText, t } from '../messages/texts.ts';
import type { Fate } from '../state/fate.ts';
import type { Wrong } from '../state/trouble.ts';
import { Form } from './form.tsx';

const longest = 20_000;

/** The comment as it is, to be changed. */
export const EditForm = ({ fate, status, done, cancel }: { fate: Fate; status: Status; done: () => void; cancel: () => void }) => {
  const [body, setBody] = useState(status.body ?? '');
  const [name, setName] = useState(status.author?.name ?? '');
  const [url, setUrl] = useState(status.author?.url ?? '');
  const check = (): Wrong => {
    if (body.trim() === '') return { body: t('bad-body') };
    return body.length > longest ? { body: t('bad-length', { most: numberText(longest) }) } : {};
  };
  const send = async () => {
    const problem = await fate.edit({ body, author: { name, url } });
    if (!problem) done();
    return problem;
  };
  return (
    <Form action={t('save')} check={check} send={send} cancel={cancel}>
      {({ body: badBody, name: badName, url: badUrl }) => (
        <>
          <Field id="body" label={t('body')} rows={8} required value={body} onValue={setBody} error={badBody}>
            {leftOf(body.length, longest, t) ?? t('edit-help')}
          </Field>
          <Field id="name" label={t('name')} value={name} onValue={setName} error={badName} attributes={{ autoComplete: 'nickname' }} />
          <Field id="url" label={t('url')} value={url} onValue={setUrl} error={badUrl} attributes={{ type: 'url', autoComplete: 'url' }} />
        </>
      )}
    </Form>
  );
};
