import { numberText } from '../../messages/texts.ts';
import type { Series } from './figure.tsx';
import { ticksTo } from './scale.ts';

export type Column = { readonly label: string; readonly title: string; readonly values: readonly number[] };

const height = 220;
const [top, right, bottom, left] = [8, 4, 24, 40];
const gap = 1.5;

/** Standing columns, stacked by series, over time or over the buckets of a histogram. */
export const Columns = ({ columns, series, width }: { columns: readonly Column[]; series: readonly Series[]; width: number }) => {
  const sumOf = ({ values }: Column): number => values.reduce((sum, value) => sum + value, 0);
  const ticks = ticksTo(Math.max(0, ...columns.map(sumOf)));
  const most = ticks.at(-1) ?? 1;
  const inner = height - top - bottom;
  const y = (value: number): number => top + inner - (value / most) * inner;
  const step = (width - left - right) / Math.max(1, columns.length);
  const thick = Math.max(2, Math.min(36, step * 0.72));
  const longest = Math.max(1, ...columns.map(({ label }) => label.length)) * 7 + 10;
  const every = Math.max(1, Math.ceil(longest / step));
  return (
    <svg aria-hidden="true" width={width} height={height}>
      {ticks.map((tick) => (
        <g key={tick} class="grid">
          <line x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 8} y={y(tick) + 4} text-anchor="end">
            {numberText(tick)}
          </text>
        </g>
      ))}
      {columns.map((column, place) => {
        const middle = left + step * (place + 0.5);
        let sum = 0;
        return (
          <g key={column.title} class="column">
            <title>{`${column.title}: ${column.values.map((value, at) => `${series[at]?.label ?? ''} ${numberText(value)}`.trim()).join(', ')}`}</title>
            <rect class="reach" x={middle - step / 2} y={top} width={step} height={inner} />
            {column.values.map((value, at) => {
              const base = y(sum);
              sum += value;
              const tall = base - y(sum);
              return (
                tall > 0 && (
                  <rect
                    key={series[at]?.key}
                    data-series={series[at]?.key}
                    x={middle - thick / 2}
                    y={y(sum)}
                    width={thick}
                    height={Math.max(1, tall - (at === 0 ? 0 : gap))}
                    rx={Math.min(2, thick / 4)}
                  />
                )
              );
            })}
            {(columns.length - 1 - place) % every === 0 && (
              <text x={Math.min(middle, width - right - (column.label.length * 7) / 2)} y={height - 6} text-anchor="middle">
                {column.label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
};
