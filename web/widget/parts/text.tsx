import { formatted } from '../../../shared/thread/formatted.ts';
import type { Author, Reason, Span } from '../api/views.ts';
import type { MessageKey } from '../messages/sv.ts';
import type { Speech } from '../messages/texts.ts';

const rel = 'ugc nofollow noopener';

/** A comment's text as everybody sees it. */
export const Text = ({ text }: { readonly text: string }) =>
  formatted(text).map(({ kind, lines }) => {
    const inner = lines.map((line, place) => [
      place > 0 && '\n',
      line.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a href={part.href} rel={rel}>
            {part.text}
          </a>
        ),
      ),
    ]);
    return kind === 'quote' ? (
      <blockquote>
        <p>{inner}</p>
      </blockquote>
    ) : (
      <p>{inner}</p>
    );
  });

const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

export const Name = ({ author: { name, url }, nobody }: { readonly author: Author; readonly nobody: string }) => {
  const shown = name ?? nobody;
  return (
    <b class="name">
      {url !== undefined && isWebAddress(url) ? (
        <a href={url} rel={rel}>
          {shown}
        </a>
      ) : (
        shown
      )}
    </b>
  );
};

/** A text with what the spans cover marked; they may overlap. */
const Marked = ({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) => {
  let at = 0;
  const parts = [...spans]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      if (end <= at) return [];
      const from = Math.max(start, at);
      const before = text.slice(at, from);
      at = end;
      return [before, <mark key={from}>{text.slice(from, end)}</mark>];
    });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
};

const labels = [
  ['name', 'name'],
  ['url', 'url'],
] as const satisfies readonly (readonly ['name' | 'url', MessageKey])[];

/** One's own words with the marked places; name and address only where something is marked in them. */
export const OwnText = ({
  body,
  author,
  reasons,
  t,
}: {
  readonly body: string;
  readonly author: Author;
  readonly reasons: readonly Reason[];
  readonly t: Speech['t'];
}) => {
  const spans = reasons.flatMap((reason) => reason.spans ?? []);
  const of = (field: Span['field']) => spans.filter((span) => (span.field ?? 'body') === field);
  return (
    <>
      <p>
        <Marked text={body} spans={of('body')} />
      </p>
      {labels.map(
        ([field, label]) =>
          of(field).length > 0 && (
            <p key={field}>
              <span class="quiet">{t(label)}: </span>
              <Marked text={author[field] ?? ''} spans={of(field)} />
            </p>
          ),
      )}
    </>
  );
};

/** What was seen, each thing said once. */
export const Reasons = ({ reasons }: { readonly reasons: readonly Reason[] }) => (
  <ul class="reasons">
    {[...new Set(reasons.map(({ message }) => message))].map((message) => (
      <li key={message}>{message}</li>
    ))}
  </ul>
);
