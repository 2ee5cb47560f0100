import { useState } from 'preact/hooks';
import type { Statistics as Answer } from '../../../shared/review/statistics-view.ts';
import { dateText, numberText, spanText, t } from '../messages/texts.ts';
import { type CategoryRow, decidedRows, outcomes, received, receivedSums, total, turnRows, turns, waitSums } from '../state/figures.ts';
import { queues } from '../state/place.ts';
import { Bars } from './plots/bars.tsx';
import { Columns } from './plots/columns.tsx';
import { Figure } from './plots/figure.tsx';
import { medianBound } from './plots/scale.ts';
import { useDesk, useLoaded } from './use-desk.ts';

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100));
const bucketText = (bounds: readonly number[], place: number): string => {
  const bound = bounds[place];
  return bound === undefined ? t('stat-over', { time: spanText(bounds.at(-1) ?? 0) }) : t('stat-within', { time: spanText(bound) });
};

const Volume = ({ value }: { value: Answer }) => {
  const series = received.map((key) => ({ key, label: t(`stat-received-${key}`) }));
  const [approve = 0, hold = 0, reject = 0] = receivedSums(value);
  const n = approve + hold + reject;
  const columns = value.days.map(({ day, figures }) => {
    const label = dateText(`${day}T12:00:00Z`, 'day');
    return { label, title: label, values: received.map((key) => figures.received[key]) };
  });
  const shares = { approved: percent(approve, n), held: percent(hold, n), rejected: percent(reject, n) };
  return (
    <Figure
      title={t('stat-volume')}
      sentence={n === 0 ? t('stat-none') : t('stat-volume-text', { n: numberText(n), ...shares })}
      series={series}
      table={{ head: [t('stat-day'), ...series.map(({ label }) => label)], rows: columns.map(({ label, values }) => [label, ...values]) }}
      draw={(width) => <Columns columns={columns} series={series} width={width} />}
    />
  );
};

const Waits = ({ value }: { value: Answer }) => {
  const sums = waitSums(value);
  const median = medianBound(value.buckets, sums);
  const columns = sums.map((count, place) => {
    const bound = value.buckets[place];
    const label = bound === undefined ? `>${spanText(value.buckets.at(-1) ?? 0)}` : spanText(bound);
    return { label, title: bucketText(value.buckets, place), values: [count] };
  });
  return (
    <Figure
      title={t('stat-waits')}
      sentence={
        median === undefined
          ? t('stat-turns-none')
          : t('stat-waits-text', { median: spanText(median === Infinity ? (value.buckets.at(-1) ?? 0) : median) })
      }
      table={{ head: [t('stat-time'), t('stat-number')], rows: columns.map(({ title, values }) => [title, ...values]) }}
      draw={(width) => <Columns columns={columns} series={[{ key: 'one', label: '' }]} width={width} />}
    />
  );
};

const Categories = ({
  title,
  sentence,
  rows,
  series,
}: {
  title: string;
  sentence: string;
  rows: readonly CategoryRow[];
  series: readonly { readonly key: string; readonly label: string }[];
}) => {
  const bars = rows.map(({ category, values }) => ({ label: t(`reason-${category}`), values }));
  return (
    <Figure
      title={title}
      sentence={sentence}
      series={series}
      table={{ head: [t('stat-category'), ...series.map(({ label }) => label)], rows: bars.map(({ label, values }) => [label, ...values]) }}
      draw={(width) => <Bars bars={bars} series={series} width={width} />}
    />
  );
};

const Decisions = ({ value }: { value: Answer }) => {
  const rows = decidedRows(value);
  const n = total(rows.flatMap(({ values }) => values));
  return (
    <Categories
      title={t('stat-categories')}
      sentence={n === 0 ? t('stat-turns-none') : t('stat-categories-text', { n: numberText(n) })}
      rows={rows}
      series={outcomes.map((key) => ({ key, label: t(`outcome-${key}`) }))}
    />
  );
};

const Turns = ({ value }: { value: Answer }) => {
  const rows = turnRows(value);
  const sumOf = (place: number): number => total(rows.map(({ values }) => values[place] ?? 0));
  const [agreed, freed] = [sumOf(0), sumOf(1)];
  return (
    <Categories
      title={t('stat-turns')}
      sentence={agreed + freed === 0 ? t('stat-turns-none') : t('stat-turns-text', { percent: percent(freed, agreed + freed) })}
      rows={rows}
      series={turns.map((key) => ({ key, label: t(`turn-${key}`) }))}
    />
  );
};

const Ages = ({ value }: { value: Answer }) => {
  const series = queues.map((key) => ({ key, label: t(`view-${key}`) }));
  const columns = Array.from({ length: value.buckets.length + 1 }, (_, place) => {
    const bound = value.buckets[place];
    const label = bound === undefined ? `>${spanText(value.buckets.at(-1) ?? 0)}` : spanText(bound);
    return { label, title: bucketText(value.buckets, place), values: queues.map((queue) => value.ages[queue][place] ?? 0) };
  });
  const n = total(columns.flatMap(({ values }) => values));
  return (
    <Figure
      title={t('stat-ages')}
      sentence={n === 0 ? t('stat-ages-none') : t('stat-ages-text', { n: numberText(n) })}
      series={series}
      table={{ head: [t('stat-time'), ...series.map(({ label }) => label)], rows: columns.map(({ title, values }) => [title, ...values]) }}
      draw={(width) => <Columns columns={columns} series={series} width={width} />}
    />
  );
};

/** What came, how long it waited, what became of it, and how often we were of another mind than the machine. */
export const Statistics = () => {
  const desk = useDesk();
  const [days, setDays] = useState(30);
  const { value, problem } = useLoaded(`statistics ${days}`, () => desk.api.statistics(days));
  return (
    <main class="page statistics" aria-busy={!value && !problem}>
      <div class="page-head">
        <h1>{t('view-statistics')}</h1>
        <fieldset class="switch">
          <legend class="unseen">{t('stat-time')}</legend>
          {[7, 30, 90].map((each) => (
            <button key={each} type="button" aria-pressed={each === days} onClick={() => setDays(each)}>
              {t('stat-days', { n: each })}
            </button>
          ))}
        </fieldset>
      </div>
      {problem && <p class="trouble">{problem.detail}</p>}
      {value && (
        <div class="plots">
          <Volume value={value} />
          <Turns value={value} />
          <Decisions value={value} />
          <Waits value={value} />
          <Ages value={value} />
        </div>
      )}
    </main>
  );
};
