import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Assessment, type DisguiseResult, type Evaluation, type Group, groupings } from '../evaluation.ts';
import { withTotal } from '../evasion.ts';
import { namedFigures, percent } from '../figures.ts';
import type { Run } from '../log.ts';
import { badRows } from '../suite.ts';
import { calibrationChart, type Part, precisionRecallChart, rocChart, scoreChart, stackedBar } from './charts.ts';
import { html, type Markup } from './html.ts';
import { mistakeTable } from './mistakes.ts';
import { style } from './style.ts';

const maxMistakes = 40;

const partsOf = ({ measure }: Assessment, { rows, flagged, outcomes }: Pick<Group, 'rows' | 'flagged' | 'outcomes'>): readonly Part[] =>
  measure.name === 'hold'
    ? (['approve', 'hold', 'reject'] as const).map((kind) => ({ kind, count: outcomes[kind] }))
    : [
        { kind: 'passed', count: rows - flagged },
        { kind: 'flagged', count: flagged },
      ];

const groupTable = (title: string, assessment: Assessment, groups: readonly Group[]): Markup => {
  if (groups.length === 0) return html``;
  const rows = groups.map(
    (group) =>
      html`<tr><td>${group.name}</td><td class="number">${group.positives === 0 ? 'clean' : group.positives === group.rows ? 'positive' : `${group.positives} pos.`}</td><td class="number">${group.rows}</td><td class="number">${percent(group.right / group.rows)}</td><td class="outcomes">${stackedBar(partsOf(assessment, group))}</td></tr>`,
  );
  const keys = partsOf(assessment, assessment.figures).map(({ kind }) => html`<span class="key ${kind}"></span> ${kind} `);
  return html`<h4>By ${title}</h4><p class="legend">${keys}</p>
<div class="scroll"><table class="groups"><thead><tr><th>${title}</th><th class="number">label</th><th class="number">rows</th><th class="number">right</th><th></th></tr></thead><tbody>${rows}</tbody></table></div>`;
};

const chartsOf = ({ rows, figures }: Assessment): Markup => {
  const { recall, cleanFlagged, precision } = figures;
  if (recall === undefined || cleanFlagged === undefined) return html`<div class="charts">${scoreChart(rows)}</div>`;
  const point = { recall, cleanFlagged, precision };
  return html`<div class="charts">${rocChart(rows, point)}${precisionRecallChart(rows, point)}${calibrationChart(rows)}${scoreChart(rows)}</div>`;
};

const assessmentSection = (assessment: Assessment, { suite, figuresOnly }: Evaluation): Markup => {
  const { measure, groups, missed, falseAlarms } = assessment;
  const isLabelled = suite.columns.label !== undefined;
  const figures = namedFigures(assessment, isLabelled).map(
    ([name, figure]) => html`<div class="${figure.length > 14 ? 'wide' : ''}"><dt>${name}</dt><dd>${figure}</dd></div>`,
  );
  return html`<h3>Flagged = ${measure.title}</h3><dl class="figures">${figures}</dl>
${chartsOf(assessment)}
${groupings.map((grouping) => groupTable(grouping, assessment, groups[grouping]))}
${mistakeTable('Positive and not flagged', missed.slice(0, maxMistakes), missed.length, figuresOnly)}
${mistakeTable('Clean and flagged', falseAlarms.slice(0, maxMistakes), falseAlarms.length, figuresOnly)}`;
};

const evasionTable = (results: readonly DisguiseResult[]): Markup => {
  const cells = ({ rows, same }: DisguiseResult['held']): Markup =>
    html`<td class="number">${rows}</td><td class="number">${percent(rows === 0 ? undefined : same / rows)}</td>`;
  return html`<h3>In disguise</h3><p class="note">How many rows have the same decision as in plain text.</p>
<div class="scroll"><table><thead><tr><th>disguise</th><th class="number">flagged</th><th class="number">same</th><th class="number">passed</th><th class="number">same</th></tr></thead>
<tbody>${withTotal(results).map(({ disguise, held, passed }) => html`<tr><td>${disguise}</td>${cells(held)}${cells(passed)}</tr>`)}</tbody></table></div>`;
};

const suiteSection = (evaluation: Evaluation, index: number): Markup => {
  const { suite, assessments, evasion } = evaluation;
  const bad = badRows(suite);
  return html`<section id="suite-${index}"><h2>${suite.file}</h2>
<p class="note">Columns: ${Object.entries(suite.columns)
    .map(([role, name]) => `${role} = ${name}`)
    .join(
      ', ',
    )}.${bad > 0 ? ` Bad rows left out: ${bad}.` : ''}${suite.columns.label === undefined ? ' No labels: all rows are clean text.' : ''}</p>
${assessments.map((assessment) => assessmentSection(assessment, evaluation))}
${evasion && evasionTable(evasion)}</section>`;
};

/** One page without a script, and without a request to anywhere. */
export const reportPage = (evaluations: readonly Evaluation[], { at, revision, engineVersion, policyVersion }: Run): string => {
  const hash = createHash('sha256').update(style).digest('base64');
  const links = evaluations.map(({ suite }, index) => html`<li><a href="#suite-${index}">${suite.file}</a></li>`);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>sluss evaluate</title>
<style>${{ markup: style }}</style>
</head>
<body>
<h1>sluss evaluate</h1>
<p class="note">${at.toISOString().slice(0, 16).replace('T', ' ')} UTC, commit ${revision}, engine ${engineVersion}, policy ${policyVersion}</p>
${links.length > 1 ? html`<ul>${links}</ul>` : undefined}
${evaluations.map(suiteSection)}
</body>
</html>
`.markup;
};

/** Writes the page and gives its path. */
export const writeReport = async (folder: string, evaluations: readonly Evaluation[], run: Run): Promise<string> => {
  const file = join(folder, 'report.html');
  await mkdir(folder, { recursive: true });
  await writeFile(file, reportPage(evaluations, run));
  return file;
};
