import { sha512 } from "./sha512";

/** A hash of a password as a file keeps it. @source ECMA-376 part 1, 18.3.1.85, `algorithmName` and what belongs to it */
export interface StrongHash {
  /** as in `SHA-512` */
  readonly algorithm: string;
  /** base64, as the salt */
  readonly value: string;
  readonly salt: string;
  readonly spins: number;
}

/** The one that Excel has written since 2013. */
const ALGORITHM = "SHA-512";
const SPINS = 100_000;

/** The salt follows from the password, so that the same workbook gives the same bytes: it has nothing to protect. */
export function strongHash(password: string): StrongHash {
  const salt = base64(sha512(utf16(password)).slice(0, 16));
  return { algorithm: ALGORITHM, value: hashed(password, salt, SPINS), salt, spins: SPINS };
}

/** @returns undefined for an algorithm that is not known here */
export function hasStrongHash(
  password: string,
  { algorithm, value, salt, spins }: StrongHash,
): boolean | undefined {
  if (algorithm !== ALGORITHM || spins > 10 * SPINS) return undefined;
  return hashed(password, salt, spins) === value;
}

/** @source ECMA-376 part 1, 18.3.1.85, `spinCount`: each time the hash and the number of the time are hashed */
function hashed(password: string, salt: string, spins: number): string {
  const first = bytesOf(salt);
  const text = utf16(password);
  const start = new Uint8Array(first.length + text.length);
  start.set(first);
  start.set(text, first.length);
  const turn = new Uint8Array(68);
  const count = new DataView(turn.buffer, 64);
  let hash = sha512(start);
  for (let i = 0; i < spins; i++) {
    turn.set(hash);
    count.setUint32(0, i, true);
    hash = sha512(turn);
  }
  return base64(hash);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function bytesOf(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
