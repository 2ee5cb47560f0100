import type { Bucket } from '../template/deployment.ts';

/**
 * Creates the buckets; one that is there stays as it is. The engine asks for no signature, so the S3 client, a package of its own,
 * is not needed for this.
 */
export const createBuckets = async (buckets: readonly Bucket[], endpoint: string): Promise<void> => {
  for (const { name } of buckets) {
    const { ok, status } = await fetch(`${endpoint}/${name}`, { method: 'PUT' });
    if (!ok) throw new Error(`the bucket ${name} cannot be created: the engine answers ${status}`);
  }
};
