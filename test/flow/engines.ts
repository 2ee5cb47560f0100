import { afterAll } from 'vitest';
import { startTables } from '../engine/tables.ts';
import { memoryTables } from '../memory/memory-tables.ts';
import type { Tables } from './pipeline.ts';

/** What a flow runs over, each time empty; stopped with the file's last test. */
export const startEngines = async () => {
  const engine = await startTables();
  afterAll(engine.stop);
  return [
    ['in memory', async (): Promise<Tables> => memoryTables()],
    ['DynamoDB', (): Promise<Tables> => engine.all()],
  ] as const;
};
