/** A word of 64 bits as two of 32. */
type Words = Int32Array;

const ROUNDS = 80;
const BLOCK = 128;

/** The first bits of the fractional parts of roots of the first primes. @source FIPS 180-4, 4.2.3, 5.3.5 */
const PRIMES = primes(ROUNDS);
const CONSTANTS = wordsOf(PRIMES.map((prime) => root(BigInt(prime) << 192n, 3n)));
const START = wordsOf(PRIMES.slice(0, 8).map((prime) => root(BigInt(prime) << 128n, 2n)));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

/** The whole part of a root, by halving. */
function root(value: bigint, degree: bigint): bigint {
  let [low, high] = [0n, 1n << 80n];
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** degree <= value) low = middle;
    else high = middle - 1n;
  }
  return low;
}

/** High and low halves, one after the other. */
function wordsOf(values: readonly bigint[]): Words {
  const words = new Int32Array(values.length * 2);
  values.forEach((value, i) => {
    words[i * 2] = Number(BigInt.asIntN(32, value >> 32n));
    words[i * 2 + 1] = Number(BigInt.asIntN(32, value));
  });
  return words;
}

/**
 * SHA-512 in one go, since a host answers at once and the one of the browser does not.
 *
 * @source FIPS 180-4, 6.4
 */
export function sha512(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 17) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length * 8);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  const state = START.slice();
  for (let at = 0; at < padded.length; at += BLOCK) compress(state, view, at);
  const digest = new Uint8Array(64);
  const written = new DataView(digest.buffer);
  state.forEach((word, i) => written.setInt32(i * 4, word));
  return digest;
}

const schedule = new Int32Array(ROUNDS * 2);

function compress(state: Words, view: DataView, at: number): void {
  expand(view, at);
  const w = state.slice();
  for (let round = 0; round < ROUNDS * 2; round += 2) {
    const [eh, el, ah, al] = [w[8]!, w[9]!, w[0]!, w[1]!];
    // sums of halves stay below 2 ** 53: the carry is what is beyond 32 bits
    const low1 =
      (w[15]! >>> 0) +
      ((((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23))) >>> 0) +
      (((el & w[11]!) ^ (~el & w[13]!)) >>> 0) +
      (CONSTANTS[round + 1]! >>> 0) +
      (schedule[round + 1]! >>> 0);
    const high1 =
      w[14]! +
      (((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23))) +
      ((eh & w[10]!) ^ (~eh & w[12]!)) +
      CONSTANTS[round]! +
      schedule[round]! +
      Math.floor(low1 / 2 ** 32);
    const low2 =
      (low1 >>> 0) +
      ((((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25))) >>> 0) +
      (((al & w[3]!) ^ (al & w[5]!) ^ (w[3]! & w[5]!)) >>> 0);
    const high2 =
      (high1 | 0) +
      (((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25))) +
      ((ah & w[2]!) ^ (ah & w[4]!) ^ (w[2]! & w[4]!)) +
      Math.floor(low2 / 2 ** 32);
    const low = (w[7]! >>> 0) + (low1 >>> 0);
    const high = w[6]! + (high1 | 0) + Math.floor(low / 2 ** 32);
    w.copyWithin(2, 0, 14);
    [w[0], w[1], w[8], w[9]] = [high2, low2, high, low];
  }
  for (let i = 0; i < 16; i += 2) add(state, i, w[i]!, w[i + 1]!);
}

function add(words: Words, i: number, high: number, low: number): void {
  const sum = (words[i + 1]! >>> 0) + (low >>> 0);
  words[i] = words[i]! + high + Math.floor(sum / 2 ** 32);
  words[i + 1] = sum;
}

/** The words of a block, and those that follow from them. */
function expand(view: DataView, at: number): void {
  const s = schedule;
  for (let i = 0; i < 32; i++) s[i] = view.getInt32(at + i * 4);
  for (let i = 32; i < ROUNDS * 2; i += 2) {
    const [ah, al, bh, bl] = [s[i - 30]!, s[i - 29]!, s[i - 4]!, s[i - 3]!];
    const low =
      ((((al >>> 1) | (ah << 31)) ^ ((al >>> 8) | (ah << 24)) ^ ((al >>> 7) | (ah << 25))) >>> 0) +
      ((((bl >>> 19) | (bh << 13)) ^ ((bh >>> 29) | (bl << 3)) ^ ((bl >>> 6) | (bh << 26))) >>> 0) +
      (s[i - 13]! >>> 0) +
      (s[i - 31]! >>> 0);
    s[i] =
      (((ah >>> 1) | (al << 31)) ^ ((ah >>> 8) | (al << 24)) ^ (ah >>> 7)) +
      (((bh >>> 19) | (bl << 13)) ^ ((bl >>> 29) | (bh << 3)) ^ (bh >>> 6)) +
      s[i - 14]! +
      s[i - 32]! +
      Math.floor(low / 2 ** 32);
    s[i + 1] = low;
  }
}
