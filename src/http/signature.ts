/** How Discord proves that a request is its own: an Ed25519 signature over timestamp and body. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { promisify } from 'node:util';

/** Older ones may be a recording; clocks may differ by as much the other way. */
const LONGEST_AGE_S = 5 * 60;
const SIGNATURE = /^[0-9a-f]{128}$/i;
// On another thread: it takes as long as an answer, and requests need not wait for each other's.
const verifyAside = promisify(verify);
const TIMESTAMP = /^\d{1,12}$/;

/** The headers that the proof is in, as they came. */
export interface Proof {
  signature: string | undefined;
  /** Seconds since 1970. */
  timestamp: string | undefined;
}

/** Reads an application's public key: 64 hexadecimal digits, as the Developer Portal shows it. */
export function readPublicKey(hex: string): KeyObject {
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
}

/** Whether the body was signed by the owner of the key, in the last five minutes before `now` (ms). */
export async function isAuthentic(
  key: KeyObject,
  proof: Proof,
  body: Uint8Array,
  now: number,
): Promise<boolean> {
  const { signature, timestamp } = proof;
  if (signature === undefined || !SIGNATURE.test(signature)) return false;
  if (timestamp === undefined || !TIMESTAMP.test(timestamp)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > LONGEST_AGE_S) return false;
  const signed = Buffer.concat([Buffer.from(timestamp), body]);
  return verifyAside(null, signed, key, Buffer.from(signature, 'hex'));
}
