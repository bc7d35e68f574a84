import type { Answer, Ground } from "./case";

/** Enters something into A1 and reads the cell back: value, value type and number format. */
export async function entered(
  { context, sheet }: Ground,
  input: unknown,
  format?: string,
): Promise<Answer[]> {
  const cell = sheet.getRange("A1");
  if (format !== undefined) cell.numberFormat = [[format]];
  cell.values = [[input]];
  cell.load("values, valueTypes, numberFormat");
  await context.sync();
  return [cell.values[0]![0], cell.valueTypes[0]![0], cell.numberFormat[0]![0]] as Answer[];
}

/** The value of A1 after a text was entered into it: a number where Excel has converted it. */
export async function numberOf(ground: Ground, input: string): Promise<Answer> {
  return (await entered(ground, input))[0]!;
}

/** The number format that a cell with the General format gets when something is entered into it. */
export async function formatOf(ground: Ground, input: string): Promise<Answer> {
  return (await entered(ground, input))[2]!;
}

/** Enters a formula into A1 and says how it is read back. */
export async function readBack({ context, sheet }: Ground, formula: string): Promise<Answer> {
  const cell = sheet.getRange("A1");
  cell.formulas = [[formula]];
  cell.load("formulas");
  await context.sync();
  return cell.formulas[0]![0] as Answer;
}

/** Enters a formula into A1, which holds 7: the error code (`none` when it is accepted), and the value afterwards. */
export async function refusedFormula({ context, sheet }: Ground, formula: string): Promise<Answer[]> {
  const cell = sheet.getRange("A1");
  cell.values = [[7]];
  await context.sync();
  cell.formulas = [[formula]];
  const code = await codeOf(context);
  cell.load("values");
  await context.sync();
  return [code, cell.values[0]![0] as Answer];
}

/** Error code of the request with all operations queued so far; `none` when it succeeds. */
export async function codeOf(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
    return "none";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** Whether an operation is refused, by the client or by Excel, with any error. */
export async function isRefused({ context }: Ground, act: () => void): Promise<boolean> {
  try {
    act();
    await context.sync();
    return false;
  } catch {
    return true;
  }
}

/** The address of a range, without the name of its sheet; `none` for a null object. */
export async function addressOf({ context }: Ground, range: Excel.Range): Promise<string> {
  range.load("address");
  await context.sync();
  return range.isNullObject ? "none" : withoutSheet(range.address);
}

export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

export async function valuesOf({ context }: Ground, range: Excel.Range): Promise<Answer> {
  range.load("values");
  await context.sync();
  return range.values as Answer;
}

/**
 * Month and day of a date serial, and whether it is in the current year; anything but a number is returned as it is.
 */
export function dayOf(serial: Answer): Answer {
  if (typeof serial !== "number") return serial;
  const date = new Date((serial - 25_569) * 86_400_000);
  return {
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    thisYear: date.getUTCFullYear() === new Date().getFullYear(),
  };
}

/** Runs `work` while a sheet has another name, then gives it its own back, by which the sandbox finds it. */
export async function underName<Result>(
  sheet: Excel.Worksheet,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { context } = sheet;
  sheet.load("name");
  await context.sync();
  const own = sheet.name;
  sheet.name = name;
  await context.sync();
  try {
    return await work();
  } finally {
    sheet.name = own;
    await context.sync();
  }
}
