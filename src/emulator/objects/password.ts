import { passwordHash } from "../model/passwordHash";
import { HostError } from "../protocol/hostError";
import { text } from "./coerce";

/** That there is a password, and its hash: a file keeps that, not the password. */
interface Guarded {
  readonly hasPassword?: boolean;
  readonly password?: string;
}

export function passwordOf(password: unknown): Guarded {
  if (password === undefined || password === null || password === "") return {};
  const hash = passwordHash(text(password, "password"));
  if (hash === undefined)
    throw new HostError("ApiNotFound", "a password beyond ASCII is not implemented by this host");
  return { hasPassword: true, password: hash };
}

export function isRightPassword(guarded: Guarded, password: unknown): boolean {
  if (typeof password !== "string" || password === "") return false;
  if (guarded.password === undefined)
    throw new HostError("ApiNotFound", "the password of this file cannot be checked by this host");
  return passwordHash(password) === guarded.password;
}
