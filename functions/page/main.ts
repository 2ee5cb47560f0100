import { fileURLToPath } from 'node:url';
import { readFiles } from '../static/files.ts';
import { handle } from './handler.ts';

export const handler = handle({ files: readFiles(fileURLToPath(new URL('files', import.meta.url))) });
