/** Hue, luminance and saturation, each from 0 to this, in whole numbers as Excel computes with them. */
const MOST = 240;

/**
 * A color made lighter or darker.
 *
 * @param color as in `4472C4`
 * @param tint from -1, darker, to 1, lighter
 * @source ECMA-376 part 1, 18.8.19 `color`: the luminance is scaled; ColorRGBToHLS and ColorHLSToRGB of Windows
 */
export function tintedColor(color: string, tint: number): string {
  if (tint === 0) return color;
  const { hue, luminance, saturation } = hlsOf(color);
  const scaled = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + MOST * tint;
  // files have tints in 32,767ths, which fall short of what they stand for
  return rgbOf({ hue, luminance: Math.floor(scaled + MOST / 32_767), saturation });
}

interface Hls {
  readonly hue: number;
  readonly luminance: number;
  readonly saturation: number;
}

function hlsOf(color: string): Hls {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [sum, range] = [most + least, most - least];
  const luminance = Math.floor((sum * MOST + 255) / 510);
  if (range === 0) return { hue: 0, luminance, saturation: 0 };
  const room = luminance <= MOST / 2 ? sum : 510 - sum;
  const saturation = Math.floor((range * MOST + room / 2) / room);
  const from = (part: number): number => Math.floor(((most - part) * (MOST / 6) + range / 2) / range);
  const hue =
    red === most
      ? from(blue) - from(green)
      : green === most
        ? MOST / 3 + from(red) - from(blue)
        : (2 * MOST) / 3 + from(green) - from(red);
  return { hue: (hue + MOST) % MOST, luminance, saturation };
}

function rgbOf({ hue, luminance, saturation }: Hls): string {
  const high =
    luminance <= MOST / 2
      ? Math.floor((luminance * (MOST + saturation) + MOST / 2) / MOST)
      : luminance + saturation - Math.floor((luminance * saturation + MOST / 2) / MOST);
  const low = 2 * luminance - high;
  const parts = [hue + MOST / 3, hue, hue - MOST / 3].map((at) =>
    Math.floor((partAt(low, high, (at + MOST) % MOST) * 255 + MOST / 2) / MOST),
  );
  return parts.map((part) => part.toString(16).padStart(2, "0").toUpperCase()).join("");
}

function partAt(low: number, high: number, hue: number): number {
  const step = MOST / 6;
  if (hue < step) return low + Math.floor(((high - low) * hue + step / 2) / step);
  if (hue < MOST / 2) return high;
  if (hue < 4 * step) return low + Math.floor(((high - low) * (4 * step - hue) + step / 2) / step);
  return low;
}
