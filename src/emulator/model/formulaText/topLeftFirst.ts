const CORNERS = /^(\$?)([A-Z]+)(\$?)(\d+):(\$?)([A-Z]+)(\$?)(\d+)$/;

/**
 * A reference to a range, named by its upper left and its lower right corner: each edge keeps its dollar sign.
 *
 * @param reference in capitals, without a sheet
 * @source KB 157112: Excel always makes references from the upper left to the lower right
 */
export function topLeftFirst(reference: string): string {
  const corners = CORNERS.exec(reference);
  if (!corners) return reference;
  const [
    ,
    oneColumnSign,
    oneColumn,
    oneRowSign,
    oneRow,
    otherColumnSign,
    otherColumn,
    otherRowSign,
    otherRow,
  ] = corners as unknown as string[];
  const columns = [oneColumnSign! + oneColumn!, otherColumnSign! + otherColumn!];
  const rows = [oneRowSign! + oneRow!, otherRowSign! + otherRow!];
  if (isAfter(oneColumn!, otherColumn!)) columns.reverse();
  if (Number(oneRow) > Number(otherRow)) rows.reverse();
  return `${columns[0]}${rows[0]}:${columns[1]}${rows[1]}`;
}

/** Whether a column comes after another: `AA` after `Z`. */
function isAfter(one: string, other: string): boolean {
  return one.length === other.length ? one > other : one.length > other.length;
}
