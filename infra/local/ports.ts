import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import * as z from 'zod';

/** Whether the port is free on 127.0.0.1, or a free one for 0; undefined where it is taken. */
const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });

const freePort = async (): Promise<number> => {
  for (;;) {
    const port = await tryPort(0);
    if (port !== undefined) return port;
  }
};

const port = z.int().min(1).max(65_535).optional();
const portsSchema = z.object({ dynamodb: port, queue: port });
export type Ports = { readonly dynamodb: number; readonly queue: number };

const read = (file: string): z.output<typeof portsSchema> => {
  try {
    return portsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {}; // no file yet, or not one of ours: choose anew
  }
};

/** A port for each engine: the one of last time where it is still free. */
export const keepPorts = async (file: string): Promise<Ports> => {
  const known = read(file);
  const keep = async (last: number | undefined): Promise<number> => (last && (await tryPort(last))) || freePort();
  const ports = { dynamodb: await keep(known.dynamodb), queue: await keep(known.queue) };
  writeFileSync(file, JSON.stringify(ports));
  return ports;
};
