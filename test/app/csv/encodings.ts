/** Ways in which programs save a text. */
export const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "UTF-8": (text) => new TextEncoder().encode(text),
  "UTF-8 with a mark": (text) => new TextEncoder().encode(`\ufeff${text}`),
  "UTF-16 LE with a mark": (text) => utf16le(`\ufeff${text}`),
  "UTF-16 BE with a mark": (text) => swapped(utf16le(`\ufeff${text}`)),
  "UTF-16 LE": utf16le,
  "UTF-16 BE": (text) => swapped(utf16le(text)),
  "GB 18030": gb18030,
};

function utf16le(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le"));
}

function swapped(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(bytes).swap16());
}

/** Nothing at hand writes GB 18030: the table of what it reads is turned round. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => bytesOf(letter)));
}

let known: ReadonlyMap<string, readonly number[]> | undefined;

function bytesOf(letter: string): readonly number[] {
  const code = letter.codePointAt(0)!;
  if (code < 0x80) return [code];
  return code > 0xffff ? fourBytes(code - 0x10000 + 189_000) : (known ??= basicPlane()).get(letter)!;
}

function basicPlane(): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("gb18030");
  const learn = (bytes: readonly number[]): void => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if (letter.length === 1 && !table.has(letter)) table.set(letter, bytes);
  };
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++) if (second !== 0x7f) learn([first, second]);
  for (let place = 0; place < 39_420; place++) learn(fourBytes(place));
  return table;
}

/** @source GB 18030-2005: bytes 81–FE, 30–39, 81–FE, 30–39, counted through */
function fourBytes(place: number): number[] {
  return [
    0x81 + Math.floor(place / 12_600),
    0x30 + (Math.floor(place / 1260) % 10),
    0x81 + (Math.floor(place / 10) % 126),
    0x30 + (place % 10),
  ];
}
