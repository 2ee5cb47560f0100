import type { Judgement } from '../comment/decision.ts';
import { type DecisionContext, decide } from '../policy/decide.ts';
import type { Policy } from '../policy/policy.ts';
import { weigh } from '../policy/weigh.ts';
import type { Clues, Detector } from '../signals/detector.ts';
import { detectors as allDetectors } from '../signals/detectors/index.ts';
import { read } from '../signals/read.ts';
import type { MissingCheck, Signal } from '../signals/signal.ts';
import type { IdentifiedLanguage } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';

/** The published texts of a comment, as stored. */
export type JudgedTexts = { readonly body: string; readonly name?: string | undefined; readonly url?: string | undefined };

export type Judged = {
  readonly signals: readonly Signal[];
  readonly missing: readonly MissingCheck[];
  /** Of the body; undefined where it is too short to tell. */
  readonly language: IdentifiedLanguage | undefined;
  readonly judgement: Judgement;
};

/** UTF-16 units. */
const shortestIdentified = 20;

/**
 * The engine: normalise → read → every detector → weigh → decide. Pure. Each detector always runs, so that all evidence is kept;
 * one that throws is a missing check, which holds.
 */
export const judge = (
  texts: JudgedTexts,
  clues: Clues,
  policy: Policy,
  context: Omit<DecisionContext, 'languages'> = {},
  detectors: readonly Detector[] = allDetectors,
): Judged => {
  const fields = { body: normalise('body', texts.body), name: normalise('name', texts.name ?? ''), url: normalise('url', texts.url ?? '') };
  const readings = { body: read(fields.body), name: read(fields.name) };
  const settings = { watchwords: policy.watchwords, allow: policy.allow };
  const signals: Signal[] = [];
  const missing: MissingCheck[] = [];
  for (const detector of detectors) {
    try {
      signals.push(...detector.detect({ fields, readings, clues, settings }));
    } catch {
      missing.push({ check: detector.name, reason: 'failed' });
    }
  }
  const language = texts.body.length < shortestIdentified ? undefined : readings.body.language;
  const languages = [...(language ? [language] : []), ...readings.body.sentenceLanguages];
  return { signals, missing, language, judgement: decide(policy, weigh(policy, signals, missing), { ...context, languages }) };
};
