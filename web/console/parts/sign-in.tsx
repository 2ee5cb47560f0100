import { t } from '../messages/texts.ts';

/** Whoever is not at the desk: what is the matter, and what to do. */
export const SignIn = ({ text, action, onAction }: { text: string; action?: string; onAction?: () => void }) => (
  <main class="sign-in">
    <h1>
      <span class="mark">sluss</span> {t('title')}
    </h1>
    <p role="status">{text}</p>
    {action && onAction && (
      <button type="button" class="main" onClick={onAction}>
        {action}
      </button>
    )}
  </main>
);
