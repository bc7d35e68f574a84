import type { EditRange } from "../../model/editRange";
import { guardOf } from "../../model/guard";
import { addressText, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { HostError, invalid, notFound } from "../../protocol/hostError";
import { rangesGiven } from "../areasTarget";
import { number, text } from "../coerce";
import { isRightPassword, passwordOf, withoutPassword } from "../password";

interface EditTarget {
  readonly sheet: SheetModel;
  /** changes are made in place of it */
  range: EditRange;
}

/** @source Excel.AllowEditRangeCollection */
export const editRangeCollectionType: HostType<SheetModel> = hostType({
  name: "AllowEditRangeCollection",
  items: (sheet) => sheet.editRanges.map((range) => object(sheet, range)),
  indexer: (sheet, title) => getItem(sheet, title),
  methods: {
    Add: (sheet, [title, address, options], host) => {
      assertOpen(sheet, host);
      const { password } = (options ?? {}) as { readonly password?: unknown };
      const rects = rectsGiven(sheet, address, host);
      sheet.editRanges = [
        ...sheet.editRanges,
        { title: freeTitle(sheet, title), rects, ...passwordOf(password) },
      ];
    },
    GetCount: (sheet) => sheet.editRanges.length,
    GetItem: (sheet, [title]) => getItem(sheet, text(title, "title")),
    GetItemAt: (sheet, [index]) => {
      const range = sheet.editRanges[number(index, "index")];
      if (!range) throw invalid(`there is no range ${String(index)}`);
      return object(sheet, range);
    },
    GetItemOrNullObject: (sheet, [title]) => {
      const found = find(sheet, text(title, "title"));
      return found ? object(sheet, found) : null;
    },
    // all that have the password. @source AllowEditRangeCollection.pauseProtection
    PauseProtection: (sheet, [password]) => {
      if (!guardOf(sheet)) return;
      const fitting = sheet.editRanges.filter(
        (range) => range.hasPassword && isRightPassword(range, password),
      );
      if (fitting.length === 0) throw wrongPassword();
      for (const range of fitting) replace({ sheet, range }, { ...range, isPaused: true });
    },
  },
});

/** @source Excel.AllowEditRange */
const editRangeType: HostType<EditTarget> = hostType({
  name: "AllowEditRange",
  scalars: {
    Address: {
      get: ({ range }) => range.rects.map((rect) => addressText(rect)).join(","),
      set: (target, value, host) => {
        assertOpen(target.sheet, host);
        replace(target, { ...target.range, rects: rectsGiven(target.sheet, value, host) });
      },
    },
    Title: {
      get: ({ range }) => range.title,
      set: (target, value, host) => {
        assertOpen(target.sheet, host);
        const isSame = text(value, "title") === target.range.title;
        const title = isSame ? target.range.title : freeTitle(target.sheet, value);
        replace(target, { ...target.range, title });
      },
    },
    IsPasswordProtected: { get: ({ range }) => range.hasPassword === true },
  },
  methods: {
    Delete: (target, _args, host) => {
      assertOpen(target.sheet, host);
      const { sheet, range } = target;
      if (!sheet.editRanges.includes(range)) throw notFound(`range ${range.title}`);
      sheet.editRanges = sheet.editRanges.filter((other) => other !== range);
    },
    PauseProtection: (target, [password]) => {
      const { sheet, range } = target;
      if (!guardOf(sheet) || range.isPaused) return;
      if (range.hasPassword && !isRightPassword(range, password)) throw wrongPassword();
      replace(target, { ...range, isPaused: true });
    },
    SetPassword: (target, [password], host) => {
      assertOpen(target.sheet, host);
      replace(target, { ...withoutPassword(target.range), ...passwordOf(password) });
    },
  },
});

function object(sheet: SheetModel, range: EditRange): HostObject {
  return HostObject.of(editRangeType, { sheet, range });
}

function find(sheet: SheetModel, title: string): EditRange | undefined {
  return sheet.editRanges.find((range) => range.title.toLowerCase() === title.toLowerCase());
}

function getItem(sheet: SheetModel, title: string): HostObject {
  const found = find(sheet, title);
  if (!found) throw notFound(`range ${title}`);
  return object(sheet, found);
}

function replace(target: EditTarget, range: EditRange): void {
  const { sheet } = target;
  if (!sheet.editRanges.includes(target.range)) throw notFound(`range ${target.range.title}`);
  sheet.editRanges = sheet.editRanges.map((other) => (other === target.range ? range : other));
  target.range = range;
}

/** "Worksheet protection must be disabled or paused for this method to work properly." */
function assertOpen(sheet: SheetModel, host: Host): void {
  host.assertAlive(sheet);
  host.assertUnprotected(sheet);
}

/** @throws HostError InvalidArgument for cells of another sheet */
function rectsGiven(sheet: SheetModel, address: unknown, host: Host): Rect[] {
  const given = rangesGiven(text(address, "address"), sheet, host);
  if (given.sheet !== sheet) throw invalid(`${String(address)} is on another sheet`);
  return [...given.rects];
}

/** @throws HostError InvalidArgument for a title that is there already, or is none */
function freeTitle(sheet: SheetModel, title: unknown): string {
  const given = text(title, "title");
  if (given === "" || find(sheet, given)) throw invalid(`title ${given}`);
  return given;
}

function wrongPassword(): HostError {
  return new HostError("BadPassword", "The password you supplied is incorrect.");
}
