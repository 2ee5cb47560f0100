import { numberText } from '../../messages/texts.ts';
import type { Series } from './figure.tsx';

export type Bar = { readonly label: string; readonly values: readonly number[] };

const row = 30;
const gap = 2;

/** Lying bars, one a name, stacked by series, with their sums. On a narrow screen the name stands above its bar. */
export const Bars = ({ bars, series, width }: { bars: readonly Bar[]; series: readonly Series[]; width: number }) => {
  const isNarrow = width < 480;
  const [left, right] = [isNarrow ? 0 : 132, 48];
  const tall = isNarrow ? row + 16 : row;
  const sumOf = ({ values }: Bar): number => values.reduce((sum, value) => sum + value, 0);
  const most = Math.max(1, ...bars.map(sumOf));
  const scale = (width - left - right) / most;
  return (
    <svg aria-hidden="true" width={width} height={bars.length * tall}>
      {bars.map((bar, place) => {
        const y = place * tall + (isNarrow ? 20 : 6);
        let x = left;
        return (
          <g key={bar.label} class="column">
            <title>{`${bar.label}: ${bar.values.map((value, at) => `${series[at]?.label ?? ''} ${numberText(value)}`).join(', ')}`}</title>
            <rect class="reach" x={0} y={place * tall} width={width} height={tall} />
            <text x={isNarrow ? 0 : left - 10} y={isNarrow ? y - 6 : y + 13} text-anchor={isNarrow ? 'start' : 'end'} class="name">
              {bar.label}
            </text>
            {bar.values.map((value, at) => {
              const start = x;
              x += value * scale;
              return (
                value > 0 && (
                  <rect
                    key={series[at]?.key}
                    data-series={series[at]?.key}
                    x={start}
                    y={y}
                    width={Math.max(1.5, value * scale - gap)}
                    height={18}
                    rx={2}
                  />
                )
              );
            })}
            <text x={x + 6} y={y + 13}>
              {numberText(sumOf(bar))}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
