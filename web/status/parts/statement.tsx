import { helpLines } from '../../../shared/author/help-lines.ts';
import type { Statement } from '../api/views.ts';
import { t } from '../messages/texts.ts';

/** Why, and on what grounds: the statement of reasons (EU 2022/2065, art. 17.3), in the API's own words. */
export const StatementOf = ({ statement: { reasons, text } }: { statement: Statement }) => (
  <>
    <section aria-labelledby="reasons">
      <h2 id="reasons">{t('reasons')}</h2>
      <ul class="reasons">
        {[...new Set(reasons.map(({ message }) => message))].map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </section>
    <section aria-labelledby="decision">
      <h2 id="decision">{t('decision')}</h2>
      <dl class="facts">
        {(['ground', 'automation', 'source', 'redress'] as const).map((part) => (
          <div key={part}>
            <dt>{t(part)}</dt>
            <dd>{text[part]}</dd>
          </div>
        ))}
      </dl>
    </section>
  </>
);

/** Where somebody who is not well can turn. */
export const HelpLines = () => (
  <section class="card care" aria-labelledby="help">
    <h2 id="help">{t('help')}</h2>
    <p>{t('help-text')}</p>
    <ul class="lines">
      {helpLines.map(([key, href]) => (
        <li key={key}>
          <a href={href} rel="noreferrer">
            {t(key)}
          </a>
        </li>
      ))}
    </ul>
  </section>
);
