import type { Draft } from "../../../xml/draft";

/** Red, green and blue, or hue, saturation and luminance, each from 0 to 1. */
type Three = readonly [number, number, number];

const NAMED: Readonly<Record<string, string>> = { black: "000000", white: "FFFFFF" };

/**
 * A color as it is seen, as in `4472C4`; undefined for one that nothing is known of.
 *
 * @source ECMA-376 part 1, 20.1.2.3.32 `srgbClr`, 20.1.2.3.29 `schemeClr`, 20.1.2.3.33 `sysClr`
 */
export function seenColor(color: Draft): string | undefined {
  const base = baseOf(color)?.toUpperCase();
  if (base === undefined || !/^[\dA-F]{6}$/.test(base)) return undefined;
  const rgb = [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16) / 255) as unknown as Three;
  const seen = color.children.reduce(changed, rgb);
  return seen
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

function baseOf(color: Draft): string | undefined {
  const val = color.attribute("val") ?? "";
  switch (color.local) {
    case "srgbClr":
      return val;
    case "schemeClr":
      return color.color(val);
    case "sysClr":
      return color.attribute("lastClr");
    case "prstClr":
      return NAMED[val];
    default:
      return undefined;
  }
}

/** @source 20.1.2.3.20 `lumMod`, 20.1.2.3.21 `lumOff`, 20.1.2.3.31 `shade`, 20.1.2.3.34 `tint` */
function changed(rgb: Three, change: Draft): Three {
  const amount = Number(change.attribute("val") ?? NaN) / 100_000;
  if (!Number.isFinite(amount)) return rgb;
  const [hue, saturation, luminance] = hslOf(rgb);
  switch (change.local) {
    case "lumMod":
      return rgbOf([hue, saturation, clamped(luminance * amount)]);
    case "lumOff":
      return rgbOf([hue, saturation, clamped(luminance + amount)]);
    case "satMod":
      return rgbOf([hue, clamped(saturation * amount), luminance]);
    case "shade":
      return mapped(rgb, (part) => part * amount);
    case "tint":
      return mapped(rgb, (part) => part * amount + 1 - amount);
    default:
      return rgb;
  }
}

const mapped = ([red, green, blue]: Three, to: (part: number) => number): Three => [
  to(red),
  to(green),
  to(blue),
];

const clamped = (part: number): number => Math.max(0, Math.min(1, part));

function hslOf([red, green, blue]: Three): Three {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [luminance, range] = [(most + least) / 2, most - least];
  if (range === 0) return [0, 0, luminance];
  const saturation = range / (1 - Math.abs(2 * luminance - 1));
  const sixth =
    most === red
      ? (green - blue) / range
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [((sixth + 6) % 6) / 6, saturation, luminance];
}

function rgbOf([hue, saturation, luminance]: Three): Three {
  const range = saturation * (1 - Math.abs(2 * luminance - 1));
  const sixth = hue * 6;
  const shares: Three = [Math.abs(sixth - 3) - 1, 2 - Math.abs(sixth - 2), 2 - Math.abs(sixth - 4)];
  return mapped(shares, (share) => luminance + range * (clamped(share) - 0.5));
}
