import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { assess, countReasons, type Evaluation } from '../../cli/evaluate/evaluation.ts';
import { judgeCase, measuresFor } from '../../cli/evaluate/measures.ts';
import { html } from '../../cli/evaluate/report/html.ts';
import { markedText } from '../../cli/evaluate/report/marked-text.ts';
import { reportPage } from '../../cli/evaluate/report/report.ts';
import type { Case } from '../../cli/evaluate/suite.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import type { Signal } from '../../shared/signals/signal.ts';

const payload = `<script>alert(1)</script><img src=x onerror="alert(2)">'"&\0`;
const caseOf = (id: string, positive: boolean, body: string): Case => ({
  ...{ id, body, positive, name: payload, url: undefined, hateful: undefined },
  ...{ function: `${payload} ${positive}`, category: payload, language: 'sv', target: payload },
});

const policy = policySchema.parse({ mode: 'machine' });
const evaluationOf = (cases: readonly Case[], figuresOnly = false): Evaluation => {
  const rows = cases.map((row) => ({ row, judged: judgeCase(row, policy) }));
  const [measure] = measuresFor(undefined, policy, cases);
  return {
    suite: { file: `${payload}.csv`, path: '/x.csv', sealed: false, columns: { text: payload, label: 'hold' }, cases, problems: [] },
    figuresOnly,
    assessments: [assess(measure, rows)],
    reasons: countReasons(rows),
    evasion: [{ disguise: 'leet', held: { rows: 2, same: 1 }, passed: { rows: 0, same: 0 } }],
  };
};
const run = { at: new Date(0), revision: payload, engineVersion: '1', policyVersion: 'p' };
const cases = [
  caseOf(payload, true, `Tack ${payload}`),
  caseOf('b', false, `Hon heter 199006022397 ${payload}`),
  caseOf('c', true, 'Han heter 199107172380'),
];
const page = reportPage([evaluationOf(cases)], run);

describe('the report', () => {
  test('escapes text from outside wherever it stands', () => {
    expect(page).not.toMatch(/<(?:script|img)/);
    expect(page).not.toContain('\0');
    expect(
      page.split('&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(2)&quot;&gt;&#39;&quot;&amp;␀').length,
    ).toBeGreaterThan(6);
  });

  test('asks nothing of anybody: no script, no address but namespaces, a policy that allows its own style alone', () => {
    expect(page).not.toMatch(/https?:|@import|url\(|<link| style=| on\w+="/);
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`);
  });

  test('has every plot, the groups and the mistakes with the marked words', () => {
    for (const title of ['ROC', 'Precision and recall', 'Calibration', 'Scores by label'])
      expect(page).toContain(`<figcaption>${title}</figcaption>`);
    for (const title of ['By function', 'By category', 'By language', 'By target', 'In disguise']) expect(page).toContain(title);
    expect(page).toMatch(/Hon heter <mark>199006022397<\/mark>/);
    expect(page).toContain('aria-label="approve 1, hold 1, reject 0"');
  });

  test('draws the ROC curve through the decisions: one of two positives with the only clean row', () => {
    expect(page).toContain('<polyline class="curve" points="52.0,220.0 328.0,115.0 328.0,10.0"/><circle class="dot" cx="328.0" cy="115.0"');
  });

  test('shows no text for figures only', () => {
    const figures = reportPage([evaluationOf(cases, true)], run);
    expect(figures).not.toMatch(/Tack|Hon heter|<mark>/);
    expect(figures).toContain('<code>b</code>');
  });

  test('stands without rows, without positives, without clean rows', () => {
    for (const some of [[], cases.slice(1, 2), cases.slice(2)])
      expect(reportPage([evaluationOf(some)], run)).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('stays small with many different scores', () => {
    const evaluation = evaluationOf(cases);
    const [assessment] = evaluation.assessments;
    const [first] = assessment.rows;
    if (!first) throw new Error('no rows');
    const many = Array.from({ length: 20_000 }, (_, at) => ({ ...first, positive: at % 2 === 0, score: at / 20_000 }));
    expect(reportPage([{ ...evaluation, assessments: [{ ...assessment, rows: many }] }], run).length).toBeLessThan(200_000);
  });
});

describe('marked text', () => {
  const signal = (start: number, end: number, field?: 'name'): Signal => ({
    ...{ detector: 'd', category: 'spam', score: 1, message: 'm' },
    spans: [field ? { field, start, end } : { start, end }],
  });

  test('joins spans that overlap, escapes inside and between them, and keeps to its field', () => {
    expect(markedText('a<b>c&d', 'body', [signal(4, 6), signal(1, 3), signal(2, 4), signal(0, 1, 'name')]).markup).toBe(
      '<bdi>a<mark>&lt;b&gt;c&amp;</mark>d</bdi>',
    );
    expect(markedText('ab', 'name', [signal(0, 1), signal(1, 2, 'name')]).markup).toBe('<bdi>a<mark>b</mark></bdi>');
  });
});

test('html escapes values, not markup, and leaves undefined out', () => {
  expect(html`<p>${'<'}${html`<b>${1}</b>`}${undefined}${[html`<i></i>`, html`${'&'}`]}</p>`.markup).toBe(
    '<p>&lt;<b>1</b><i></i>&amp;</p>',
  );
});
