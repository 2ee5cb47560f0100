import file from './model.json' with { type: 'json' };
import { loadModel } from './model.ts';

/** The model that comes with sluss: docs/model-card.md. */
export const trainedModel = loadModel(file);
