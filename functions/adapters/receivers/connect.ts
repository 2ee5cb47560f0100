import { lookup } from 'node:dns/promises';
import { type ClientRequest, request as httpRequest, type RequestOptions } from 'node:http';
import { Agent, request as httpsRequest, type RequestOptions as TlsOptions } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Begins a request to whoever is to have it. */
export type Connect = (url: URL, options: RequestOptions) => ClientRequest;

/** A receiver's name leads to where no stranger is to reach. Its message names neither. */
class RefusedAddressError extends Error {
  override readonly name = 'RefusedAddressError';
  readonly code = 'refused-address';
}

export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;
const resolveName: Resolve = (host) => lookup(host, { all: true });

/** Resolves a name, and gives its addresses only if they are all public: these, and none looked up later, are then connected to. */
const publicLookup =
  (resolve: Resolve, isAllowed: (address: string) => boolean): LookupFunction =>
  (host, { all }, done) => {
    const found = (addresses: Awaited<ReturnType<Resolve>>): void => {
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => isAllowed(address))) done(new RefusedAddressError(), []);
      else if (all) done(null, [...addresses]);
      else done(null, first.address, first.family);
    };
    resolve(host).then(found, (error: unknown) => done(error instanceof Error ? error : new Error(), []));
  };

/**
 * To receivers on the public internet, by TLS. The addresses that were checked are the ones connected to; certificate, SNI and Host are
 * the name's. No connection is used twice.
 */
export const connectPublicly = ({
  resolve = resolveName,
  isAllowed = isPublicAddress,
  ...tls
}: TlsOptions & { readonly resolve?: Resolve; readonly isAllowed?: (address: string) => boolean } = {}): Connect => {
  // A quarter of a second, as Node has it, is too little for a hand-shake with the other side of the earth.
  const agent = new Agent({ keepAlive: false, autoSelectFamilyAttemptTimeout: 2_000 });
  return (url, options) => httpsRequest(url, { ...tls, ...options, agent, lookup: publicLookup(resolve, isAllowed) });
};

/** On one machine, for trying: everything goes to one receiver there, over http, whatever the webhook's address is. */
export const connectTo =
  (receiver: string): Connect =>
  ({ host, pathname, search }, options) =>
    httpRequest(receiver, { ...options, path: `${pathname}${search}`, headers: { ...options.headers, host } });
