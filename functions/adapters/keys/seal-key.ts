import type { SealKey } from '../../../shared/log/ports.ts';
import { createKmsSealKey } from '../kms/seal-key.ts';
import { readSealKeyFile } from './seal-key-file.ts';

/** The key that seals: one in KMS by its ARN, or a file: URL on one machine. */
export const openSealKey = async (place: string): Promise<SealKey> =>
  place.startsWith('file:') ? readSealKeyFile(place) : createKmsSealKey(place);
