import type { Figures, Statistics } from '../../shared/review/statistics-view.ts';

const wave = (day: number, low: number, high: number): number =>
  Math.round(low + ((Math.sin(day * 1.7) + Math.sin(day / 3) + 2) / 4) * (high - low));

const figuresOf = (day: number): Figures => ({
  received: { approve: wave(day, 90, 240), hold: wave(day + 2, 12, 44), reject: wave(day + 5, 4, 26) },
  decided: {
    approve: { none: wave(day, 4, 16), harassment: wave(day, 1, 6), defamation: wave(day + 1, 0, 3), threat: 1 },
    reject: {
      harassment: wave(day, 1, 5),
      hate: wave(day + 3, 0, 4),
      threat: wave(day, 0, 3),
      'personal-data': wave(day, 0, 3),
      rules: wave(day, 0, 2),
    },
    remove: { hate: day % 3 === 0 ? 1 : 0, rules: day % 4 === 0 ? 1 : 0 },
  },
  waits: [4, 9, 12, 8, 4, 2, 1, 0, 0, 0].map((count, place) => wave(day + place, 0, count)),
  turns: {
    'held-approved': { none: wave(day, 3, 14), harassment: wave(day, 1, 5), defamation: wave(day, 0, 2) },
    'held-rejected': { hate: wave(day, 0, 4), threat: wave(day, 0, 3), harassment: wave(day, 1, 4), 'personal-data': wave(day, 0, 3) },
    'approved-removed': { hate: day % 3 === 0 ? 1 : 0, harassment: day % 5 === 0 ? 1 : 0 },
    'rejected-restored': { spam: day % 6 === 0 ? 1 : 0 },
  },
});

export const fakeStatistics = (days: number): Statistics => ({
  days: Array.from({ length: days }, (_, back) => {
    const day = days - back;
    return { day: new Date(Date.parse('2026-11-24T00:00:00Z') - day * 86_400_000).toISOString().slice(0, 10), figures: figuresOf(day) };
  }),
  buckets: [1, 5, 15, 60, 240, 720, 1440, 2880, 10_080],
  ages: { held: [1, 3, 6, 8, 5, 2, 1, 0, 0, 0], reported: [0, 0, 1, 1, 1, 0, 0, 0, 0, 0], appealed: [0, 0, 0, 0, 1, 1, 0, 0, 0, 0] },
});
