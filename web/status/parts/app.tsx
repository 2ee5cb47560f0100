import { useState } from 'preact/hooks';
import { mailLinkOf, placeOf } from '../state/place.ts';
import { createSecret, type Secret } from '../state/secret.ts';
import { AskReceipt } from './ask-receipt.tsx';
import { CommentPage } from './comment-page.tsx';
import { Frame } from './frame.tsx';
import { MailPage } from './mail-page.tsx';
import { ReportPage } from './report-page.tsx';

const place = placeOf(location.pathname);

const Page = ({ secret }: { secret: Secret }) => {
  const { value } = secret.value;
  if (place.kind === 'mail') return <MailPage link={mailLinkOf(value ?? '')} />;
  if (place.kind === 'nowhere') return <AskReceipt secret={secret} title="receipt-cut" why="receipt-cut-text" />;
  if (value === undefined) return <AskReceipt secret={secret} title="receipt-needed" why="receipt-needed-text" />;
  if (place.kind === 'report') return <ReportPage {...place} secret={secret} receipt={value} />;
  return <CommentPage {...place} secret={secret} receipt={value} />;
};

export const App = () => {
  const [secret] = useState(createSecret);
  const site = place.kind === 'mail' ? mailLinkOf(secret.value.value ?? '')?.site : 'site' in place ? place.site : undefined;
  return (
    <Frame site={site}>
      <Page secret={secret} />
    </Frame>
  );
};
