import { categories } from '../signals/signal.ts';

/** What a human may name as the law that a comment breaks: chapter and section of brottsbalken (SFS 1962:700), or copyright. */
export const legalGrounds = ['4:5', '4:6c', '4:7a', '5:1-2', '5:3', '16:5', '16:8', '16:10a', '16:10c', 'copyright'] as const;

/** Why a human refuses or removes a comment: what it is wrong in, or the publication's own rules. */
export const decisionReasons = [...categories, 'off-topic', 'rules'] as const;
export type DecisionReason = (typeof decisionReasons)[number];
