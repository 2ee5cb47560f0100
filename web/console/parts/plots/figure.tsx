import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { numberText, t } from '../../messages/texts.ts';

export type Series = { readonly key: string; readonly label: string };
export type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] };

/** A plot with its sentence, its legend and its figures as a table. The drawing gets the width it has, so that its text keeps its size. */
export const Figure = ({
  title,
  sentence,
  series = [],
  table,
  draw,
}: {
  title: string;
  sentence: string;
  series?: readonly Series[];
  table: Table;
  draw: (width: number) => ComponentChildren;
}) => {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <figure class="plot">
      <figcaption>
        <h2>{title}</h2>
        <p>{sentence}</p>
      </figcaption>
      {series.length > 1 && (
        <ul class="legend" aria-hidden="true">
          {series.map(({ key, label }) => (
            <li key={key}>
              <span class="swatch" data-series={key} /> {label}
            </li>
          ))}
        </ul>
      )}
      <div class="drawing" ref={box}>
        {width > 0 && draw(width)}
      </div>
      <details>
        <summary>{t('stat-figures')}</summary>
        <div class="scroll">
          <table>
            <caption class="unseen">{title}</caption>
            <thead>
              <tr>
                {table.head.map((text) => (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name, ...values]) => (
                <tr key={String(name)}>
                  <th scope="row">{name}</th>
                  {values.map((value, place) => (
                    <td key={place}>{typeof value === 'number' ? numberText(value) : value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
};
