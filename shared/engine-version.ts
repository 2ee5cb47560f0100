/** Raised with every change of what the engine sees or how it weighs; test/pipeline/engine-version.test.ts holds it to that. */
export const engineVersion = '4';
