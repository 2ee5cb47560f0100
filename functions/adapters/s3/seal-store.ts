import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { SealStore } from '../../../shared/log/ports.ts';
import { keptSealSchema } from '../../../shared/log/seal.ts';

const keyOf = (site: string, n: number): string => `${site}/${String(n).padStart(8, '0')}.json`;

/** Seals as objects of a bucket whose lock keeps them; the bucket sets the time. */
export const createSealStore = (Bucket: string, client = new S3Client({})): SealStore => ({
  get: async (site, n) => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(site, n) }));
      return keptSealSchema.parse(JSON.parse((await Body?.transformToString()) ?? ''));
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },

  // A lock keeps every version of an object, but would let a newer one be put over it.
  put: async (kept) => {
    const { site, n } = kept.seal;
    try {
      const Body = JSON.stringify(kept);
      await client.send(new PutObjectCommand({ Bucket, Key: keyOf(site, n), Body, ContentType: 'application/json', IfNoneMatch: '*' }));
      return true;
    } catch (error) {
      if (error instanceof S3ServiceException && error.name === 'PreconditionFailed') return false;
      throw error;
    }
  },
});
