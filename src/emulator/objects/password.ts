import type { Guarded } from "../model/guarded";
import { passwordHash } from "../model/passwordHash";
import { hasStrongHash, strongHash } from "../model/strongHash";
import { HostError } from "../protocol/hostError";
import { text } from "./coerce";

/** The legacy hash, which every program reads; it knows ASCII alone: other passwords have that of today. */
export function passwordOf(password: unknown): Guarded {
  if (password === undefined || password === null || password === "") return {};
  const given = text(password, "password");
  const legacy = passwordHash(given);
  return {
    hasPassword: true,
    ...(legacy === undefined ? { hash: strongHash(given) } : { password: legacy }),
  };
}

/** @throws HostError ApiNotFound where the file has a hash of a kind that is not known here */
export function isRightPassword({ password: legacy, hash }: Guarded, password: unknown): boolean {
  if (typeof password !== "string" || password === "") return false;
  if (legacy !== undefined) return passwordHash(password) === legacy;
  const isRight = hash && hasStrongHash(password, hash);
  if (isRight === undefined)
    throw new HostError("ApiNotFound", "the password of this file cannot be checked by this host");
  return isRight;
}

/** The rest of what is guarded. */
export function withoutPassword<Of extends Guarded>(of: Of): Omit<Of, keyof Guarded> {
  const { hasPassword: _has, password: _password, hash: _hash, ...rest } = of;
  return rest;
}

export function passwordPart({ hasPassword, password, hash }: Guarded): Guarded {
  return {
    ...(hasPassword ? { hasPassword } : {}),
    ...(password === undefined ? {} : { password }),
    ...(hash ? { hash } : {}),
  };
}
