/** Decodes without letting anything pass that is not of that encoding; undefined when something is not. */
export function strictly(
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030",
  bytes: Uint8Array,
): string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a text that an encoding was guessed for holds only what people write. */
export function isReadable(text: string): boolean {
  return !/[^\P{Cc}\t\n\r]|[\uFFFD\p{Co}\p{Cn}]/u.test(text);
}
