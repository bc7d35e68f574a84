/** The constant that the legacy hash is XORed with: the letters "NK", with the highest bit set. */
const FOLD = 0xce4b;

/**
 * The legacy hash of a sheet's password in a file: four hexadecimal digits. It protects nothing: other passwords with
 * the same hash are easy to find.
 *
 * @returns undefined for a password that the hash is not defined for: it is of ASCII characters
 * @source ECMA-376 part 4, 14.7.1 "Legacy Password Hash Algorithm"
 */
export function passwordHash(password: string): string | undefined {
  if (!/^[\x20-\x7e]+$/.test(password)) return undefined;
  let hash = 0;
  for (const character of [...password].reverse()) hash = rotated(hash) ^ character.charCodeAt(0);
  return (rotated(hash) ^ password.length ^ FOLD).toString(16).toUpperCase().padStart(4, "0");
}

/** Rotates the 15 bits left by one. */
function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
