/** The constant that Excel folds into its old hash of passwords: "NK" as a number. */
const FOLD = 0xce4b;

/**
 * The old hash by which a file keeps the password of a sheet: four hexadecimal digits. It hides nothing from anybody who
 * wants to know, as little as Excel's own did.
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

/** To the left by one of its 15 bits. */
function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
