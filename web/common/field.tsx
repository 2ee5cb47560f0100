import type { ComponentChildren, InputHTMLAttributes } from 'preact';

type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly required?: boolean;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** A text area of so many rows. */
  readonly rows?: number;
  readonly attributes?: InputHTMLAttributes<HTMLInputElement>;
  /** What stands below it, and describes it. */
  readonly children?: ComponentChildren;
};

/** A labelled field, with what is wrong said where it is wrong. */
export const Field = ({ id, label, required = false, error, value, onValue, rows, attributes, children }: FieldProps) => {
  const described = [error ? `${id}-error` : '', children ? `${id}-note` : ''].filter(Boolean).join(' ') || undefined;
  const shared = { id, name: id, required, value, 'aria-invalid': error ? ('true' as const) : undefined, 'aria-describedby': described };
  return (
    <p class="field">
      <label htmlFor={id}>
        {label}
        {required && (
          <span class="required" aria-hidden="true">
            {' *'}
          </span>
        )}
      </label>
      {rows === undefined ? (
        <input {...attributes} {...shared} onInput={({ currentTarget }) => onValue(currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={rows} dir="auto" onInput={({ currentTarget }) => onValue(currentTarget.value)} />
      )}
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
      {children && (
        <span class="quiet" id={`${id}-note`}>
          {children}
        </span>
      )}
    </p>
  );
};

/** How much room is left, once little is. */
export const leftOf = (length: number, longest: number, t: (key: 'left' | 'over', values: { n: number }) => string): string | undefined => {
  const left = longest - length;
  return left > longest / 10 ? undefined : left < 0 ? t('over', { n: -left }) : t('left', { n: left });
};

export const Check = (props: { readonly label: string; readonly checked: boolean; readonly onCheck: (checked: boolean) => void }) => (
  <label class="check">
    <input type="checkbox" checked={props.checked} onChange={({ currentTarget }) => props.onCheck(currentTarget.checked)} />
    {props.label}
  </label>
);
