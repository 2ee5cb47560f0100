import file from './model.json' with { type: 'json' };
import { loadModel, type Model } from './model.ts';

let model: Model | undefined;

/** The model that comes with sluss: docs/model-card.md. Loaded when it is first asked for: whoever trains another needs none. */
export const trainedModel = (): Model => {
  model ??= loadModel(file);
  return model;
};
