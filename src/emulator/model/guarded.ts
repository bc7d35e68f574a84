import type { StrongHash } from "./strongHash";

/** That a password is needed, and its hash: a file keeps that, not the password. */
export interface Guarded {
  readonly hasPassword?: boolean;
  /** the legacy hash, see `passwordHash`; undefined where the file has another one */
  readonly password?: string;
  readonly hash?: StrongHash;
}
