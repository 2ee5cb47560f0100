import { messageSchema } from '../../shared/comment/message.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { memoryTables } from '../memory/memory-tables.ts';

const settings = { id: 'bladet', title: 'Bladet', origins: ['https://bladet.example'], limits: { visitor: 5, sitePerMinute: 40 } };
export const path = { site: 'bladet', thread: 'vattentornet' };
export const page = { url: 'https://bladet.example/vattentornet', title: 'Vattentornet' };

/** A site with one open thread, and how a test posts to it and looks at what was sent. */
export const startSubmit = async () => {
  const tables = memoryTables();
  const site = siteSchema.parse({ settings, policy: policySchema.parse({ mode: 'machine' }) });
  await tables.casebook.putSite(site, Date.now());
  await tables.published.putSettings(site.settings);
  await tables.published.openThread({ site: 'bladet', id: 'vattentornet', ...page, open: true });
  const world = createPipeline(tables, createFaults(0, 'error'));
  return {
    tables,
    world,
    post: async (body: unknown, more: object = {}) => {
      const answer = await world.submit({ path, body, ...more });
      return { ...answer, json: JSON.parse(answer.body ?? 'null') };
    },
    sent: () => world.messages.map(({ body }) => parseJson(messageSchema, body)).map((message) => (message.ok ? message.value : undefined)),
  };
};
