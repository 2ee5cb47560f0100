import { createHash } from 'node:crypto';
import * as z from 'zod';
import { canonical } from '../log/canonical.ts';
import { type Category, categories } from '../signals/signal.ts';
import { languages } from '../text/language.ts';

const probability = z.number().min(0).max(1);
const lineSchema = z.strictObject({
  /** A verdict at or above this waits for a human; null: this category alone never holds. */
  hold: probability.nullable(),
  /** At or above this it is refused by the machine; null: never. */
  reject: probability.nullable(),
  /** Only a human may refuse: the machine holds at most. */
  humanOnly: z.boolean().default(false),
});
export type PolicyLine = z.infer<typeof lineSchema>;

/** In doubt, hold. Only exact grounds are refused by the machine. */
const defaultLines: Readonly<Record<Category, PolicyLine>> = {
  threat: { hold: 0.4, reject: 0.95, humanOnly: false },
  hate: { hold: 0.4, reject: null, humanOnly: false },
  incitement: { hold: 0.4, reject: null, humanOnly: false },
  harassment: { hold: 0.5, reject: null, humanOnly: false },
  defamation: { hold: 0.5, reject: null, humanOnly: false },
  'personal-data': { hold: 0.4, reject: null, humanOnly: false },
  'child-case': { hold: 0.3, reject: null, humanOnly: true },
  sexual: { hold: 0.5, reject: null, humanOnly: false },
  'self-harm': { hold: 0.3, reject: null, humanOnly: true },
  spam: { hold: 0.5, reject: 0.95, humanOnly: false },
  profanity: { hold: null, reject: null, humanOnly: false },
  watchword: { hold: 0.4, reject: null, humanOnly: false },
};

/** A site's policy, as data: what is left out has its default, so `{}` is the default policy. */
const policyShape = {
  /** `machine`: what is clean is approved; `trusted`: an unknown author's clean comment is held; `human`: all is held. */
  mode: z.enum(['machine', 'trusted', 'human']).default('trusted'),
  /** In mode `trusted`: so many approved comments make an author known. */
  trustAfter: z.int().min(1).max(10).default(3),
  categories: z
    .partialRecord(z.enum(categories), lineSchema)
    .default({})
    .transform((own): Readonly<Record<Category, PolicyLine>> => ({ ...defaultLines, ...own })),
  /** How much a detector's word counts, 0..1, by its name; 1 where it is not named. */
  weights: z.record(z.string(), probability).default({}),
  /** What the machine may judge: a comment that is clearly in another language waits for a human; null: none waits for that. */
  languages: z.array(z.enum(languages)).min(1).max(languages.length).nullable().default(['sv', 'en']),
  /** How long its author may edit a comment, and what readers see of a published one while its edit is held: 0 minutes: never. */
  edit: z.strictObject({ minutes: z.int().min(0).max(1440).default(15), meanwhile: z.enum(['keep', 'hide']).default('keep') }).prefault({}),
  /** So many open reports by authors whom the site knows hide a comment until a human has read it, 0–20; 0: none ever do. */
  reports: z.strictObject({ hideAfter: z.int().min(0).max(20).default(3) }).prefault({}),
  watchwords: z
    .array(z.strictObject({ word: z.string().trim().min(2).max(100), score: probability.default(0.7) }))
    .max(2000)
    .default([]),
  allow: z.array(z.string().trim().min(3).max(200)).max(500).default([]),
};
export const policySchema = z.strictObject(policyShape);
/** As it was stored, perhaps by another release: what this one does not know is passed over. */
export const storedPolicySchema = z.object(policyShape);
export type Policy = Readonly<z.output<typeof policySchema>>;

export const defaultPolicy: Policy = policySchema.parse({});

const versions = new WeakMap<Policy, string>();

/** The hash of the policy's content, 16 hexadecimal digits: the same content has the same version everywhere. */
export const policyVersion = (policy: Policy): string => {
  const known = versions.get(policy);
  if (known) return known;
  const version = createHash('sha256').update(canonical(policy)).digest('hex').slice(0, 16);
  versions.set(policy, version);
  return version;
};
