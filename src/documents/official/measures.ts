/**
 * Measures of an official document, in twips (a twentieth of a point) unless said otherwise.
 *
 * @source GB/T 9704-2012: 5.2.1 A4 with 37 mm above and 28 mm on the left of a type area of 156 × 225 mm; 5.2.2 三号; 5.2.3
 *   22 lines of 28 characters; 7.2.4 the letterhead 35 mm below the upper edge of the type area; 7.5 page numbers in 四号
 */
const perMillimetre = 1440 / 25.4;
const millimetres = (length: number): number => Math.round(length * perMillimetre);

export const PAGE = {
  width: millimetres(210),
  height: millimetres(297),
  margin: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    /** page numbers stand 7 mm below the type area */
    footer: millimetres(35 - 7 - 5),
  },
} as const;

/** Width of the type area. */
export const TYPE_AREA = millimetres(156);
/** 22 lines in 225 mm. */
export const LINE = Math.floor(millimetres(225) / 22);
/** 28 characters in 156 mm: so much closer than 三号 stands by itself. */
export const CLOSER = Math.floor((((156 / 25.4) * 72) / 28 - 16) * 20);
/** A character of 三号. */
export const CHARACTER = 320;
export const LETTERHEAD_ABOVE = millimetres(35 - 12);

/** Lines of a table. */
export const TABLE_LINE = 360;

/** Sizes of text in half points. */
export const SIZE = { letterhead: 88, title: 44, body: 32, table: 24, page: 28 } as const;
export const RED = "FF0000";
