import { useState } from 'preact/hooks';
import { t } from '../messages/texts.ts';

/** The whole link, to be kept: the address bar shows it without its receipt. */
export const KeepLink = ({ secret, why = 'keep-text' }: { secret: string; why?: 'keep-text' | 'keep-report-text' }) => {
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const link = `${location.origin}${location.pathname}#${secret}`;
  // A page without TLS has no clipboard, and a browser may refuse it.
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  return (
    <section class="keep" aria-labelledby="keep">
      <h2 id="keep">{t('keep')}</h2>
      <p>{t(why)}</p>
      <p class="tasks">
        <button type="button" onClick={() => void copy()}>
          {t('copy')}
        </button>
        <span role="status">{copied === 'yes' && t('copied')}</span>
      </p>
      {copied === 'no' && (
        <label class="field">
          {t('copy-yourself')}
          <input readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
    </section>
  );
};
