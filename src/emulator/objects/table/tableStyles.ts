import type { TableStyleModel } from "../../model/tableStyle";
import { BUILT_IN_STYLES } from "../../model/tableStyle";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { HostError, invalid, notFound } from "../../protocol/hostError";
import { number, text } from "../coerce";

/** Styles that Excel has, then those of the workbook. @source Excel.TableStyleCollection */
export const tableStyleCollectionType: HostType<Host> = hostType({
  name: "TableStyleCollection",
  items: (host) => namesOf(host).map((name) => object(name)),
  indexer: (host, key) => existing(key, host),
  methods: {
    Add: (host, [name, makeUniqueName]) => {
      const wanted = text(name, "style name");
      const isTaken = find(wanted, host) !== undefined;
      if (wanted === "" || (isTaken && makeUniqueName !== true)) throw invalid(`style name ${wanted}`);
      return object(add(isTaken ? freeName(wanted, host) : wanted, undefined, host));
    },
    GetCount: (host) => namesOf(host).length,
    GetDefault: ({ workbook }) => object(workbook.defaultTableStyle),
    GetItem: (host, [name]) => existing(text(name, "style name"), host),
    GetItemAt: (host, [index]) => {
      const name = namesOf(host)[number(index, "index")];
      if (name === undefined) throw invalid(`there is no style ${String(index)}`);
      return object(name);
    },
    GetItemOrNullObject: (host, [name]) => {
      const found = find(text(name, "style name"), host);
      return found === undefined ? null : object(found);
    },
    SetDefault: (host, [style]) => {
      const isStyle = style instanceof HostObject && style.type.name === "TableStyle";
      const name = isStyle ? (style.target as StyleTarget).name : text(style, "style name");
      const found = find(name, host);
      if (found === undefined) throw notFound(`table style ${name}`);
      host.workbook.defaultTableStyle = found;
    },
  },
});

interface StyleTarget {
  name: string;
}

/** @source Excel.TableStyle */
const tableStyleType: HostType<StyleTarget> = hostType({
  name: "TableStyle",
  identity: { property: "_Id", of: ({ name }) => name },
  scalars: {
    Name: {
      get: ({ name }) => name,
      set: (target, value, host) => {
        const style = own(target, host);
        const name = text(value, "style name");
        const other = find(name, host);
        if (name === "" || (other !== undefined && other !== style.name)) throw invalid(`style name ${name}`);
        for (const table of tablesOf(host)) if (table.style === style.name) table.style = name;
        if (host.workbook.defaultTableStyle === style.name) host.workbook.defaultTableStyle = name;
        Object.assign(style, { name });
        target.name = name;
      },
    },
    ReadOnly: { get: ({ name }) => BUILT_IN_STYLES.includes(name) },
  },
  methods: {
    Delete: (target, _args, host) => {
      const style = own(target, host);
      const { workbook } = host;
      workbook.tableStyles = workbook.tableStyles.filter((other) => other !== style);
      // @source VBA TableStyle.Delete: tables with it are left without a style
      for (const table of tablesOf(host)) if (table.style === style.name) table.style = "";
      if (workbook.defaultTableStyle === style.name) workbook.defaultTableStyle = "TableStyleMedium2";
    },
    Duplicate: ({ name }, _args, host) => {
      // what the built-in styles look like is not said in any file
      if (BUILT_IN_STYLES.includes(name))
        throw new HostError(
          "ApiNotFound",
          "duplicating a built-in table style is not implemented by this host",
        );
      return object(add(freeName(name, host), name, host));
    },
  },
});

function object(name: string): HostObject {
  return HostObject.of(tableStyleType, { name });
}

function namesOf({ workbook }: Host): string[] {
  return [...BUILT_IN_STYLES, ...workbook.tableStyles.map(({ name }) => name)];
}

/** The name of a style as it is spelled. */
function find(name: string, host: Host): string | undefined {
  return namesOf(host).find((other) => other.toLowerCase() === name.toLowerCase());
}

function existing(name: string, host: Host): HostObject {
  const found = find(name, host);
  if (found === undefined) throw notFound(`table style ${name}`);
  return object(found);
}

/** A style of the workbook's own. @throws HostError for one that Excel has, which cannot be changed */
function own({ name }: StyleTarget, host: Host): TableStyleModel {
  if (BUILT_IN_STYLES.includes(name)) throw new HostError("AccessDenied", `${name} can only be read`);
  const found = host.workbook.tableStyles.find((style) => style.name === name);
  if (!found) throw notFound(`table style ${name}`);
  return found;
}

/** @param like the style whose elements it has too */
function add(name: string, like: string | undefined, { workbook }: Host): string {
  const xml = workbook.tableStyles.find((style) => style.name === like)?.xml;
  workbook.tableStyles = [...workbook.tableStyles, { name, ...(xml === undefined ? {} : { xml }) }];
  return name;
}

function freeName(name: string, host: Host): string {
  for (let i = 2; ; i++) if (find(`${name} ${i}`, host) === undefined) return `${name} ${i}`;
}

function tablesOf({ workbook }: Host) {
  return workbook.sheets.flatMap(({ tables }) => tables);
}
