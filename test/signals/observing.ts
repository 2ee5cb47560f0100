import type { Clues, Detector, DetectorSettings } from '../../shared/signals/detector.ts';
import { read } from '../../shared/signals/read.ts';
import type { Signal } from '../../shared/signals/signal.ts';
import { normalise } from '../../shared/text/normalise.ts';

export type Observed = {
  readonly body?: string;
  readonly name?: string;
  readonly url?: string;
  readonly clues?: Clues;
  readonly settings?: Partial<DetectorSettings>;
};

/** What one detector sees in a comment. */
export const observe = (detector: Detector, { body = '', name = '', url = '', clues = {}, settings = {} }: Observed): readonly Signal[] => {
  const fields = { body: normalise('body', body), name: normalise('name', name), url: normalise('url', url) };
  const readings = { body: read(fields.body), name: read(fields.name) };
  return detector.detect({ fields, readings, clues, settings: { watchwords: [], allow: [], ...settings } });
};

/** The highest score a detector gives a body; 0 where it sees nothing. */
export const scoreOf = (detector: Detector, body: string, allow: readonly string[] = []): number =>
  Math.max(0, ...observe(detector, { body, settings: { allow } }).map(({ score }) => score));

/** The marked parts of a body. */
export const markedIn = (detector: Detector, body: string): readonly string[] =>
  observe(detector, { body }).flatMap(({ spans }) => spans.map(({ start, end }) => body.slice(start, end)));
