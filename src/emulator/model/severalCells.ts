/** Whether the range that an array formula fills has several cells. LibreOffice calls a single one `E1:E1`. */
export function isOfSeveral(array: string | undefined): array is string {
  const [first, last = first] = array?.split(":") ?? [];
  return first !== last;
}
