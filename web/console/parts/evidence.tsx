import { useRef, useState } from 'preact/hooks';
import { runsOf } from '../../../shared/comment/runs.ts';
import type { ReasonView } from '../../../shared/review/views.ts';
import type { JudgedField } from '../../../shared/signals/signal.ts';

type Tip = { readonly run: number; readonly left: number; readonly top: number };

/** A text with what the machine saw marked in it. Each mark names its reason: on hover, on focus, and to assistive technology. */
export const Evidence = ({
  text,
  reasons,
  field = 'body',
  prefix,
}: {
  text: string;
  reasons: readonly ReasonView[];
  field?: JudgedField;
  /** Of the ids of the reasons in words. */
  prefix: string;
}) => {
  const box = useRef<HTMLSpanElement>(null);
  const [tip, setTip] = useState<Tip | undefined>();
  const runs = runsOf(text, reasons, field);
  const show = (run: number, mark: HTMLElement): void => {
    const [inside, outside] = [mark.getClientRects()[0], box.current?.getBoundingClientRect()];
    if (!inside || !outside) return;
    const width = Math.min(340, outside.width);
    setTip({ run, left: Math.max(0, Math.min(inside.left - outside.left, outside.width - width)), top: inside.bottom - outside.top + 4 });
  };
  const shown = tip && runs[tip.run];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and leaving close the tip; what it says stands in the list of reasons too.
    <span
      class="evidence"
      ref={box}
      onMouseLeave={() => setTip(undefined)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !tip) return;
        event.preventDefault();
        event.stopPropagation();
        setTip(undefined);
      }}
    >
      {runs.map((run, place) =>
        run.reasons.length === 0 ? (
          run.text
        ) : (
          <mark
            key={place}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the reason of a mark is to be had without a mouse.
            tabIndex={0}
            aria-describedby={run.reasons.map((reason) => `${prefix}-${reason}`).join(' ')}
            onMouseEnter={({ currentTarget }) => show(place, currentTarget)}
            onFocus={({ currentTarget }) => show(place, currentTarget)}
            onBlur={() => setTip(undefined)}
          >
            {run.text}
            {run.reasons.map((reason) => (
              <sup key={reason} aria-hidden="true">
                {reason + 1}
              </sup>
            ))}
          </mark>
        ),
      )}
      {tip && shown && (
        <span class="tip" aria-hidden="true" style={{ left: `${tip.left}px`, top: `${tip.top}px` }}>
          {shown.reasons.map((reason) => (
            <span key={reason}>{reasons[reason]?.message}</span>
          ))}
        </span>
      )}
    </span>
  );
};
