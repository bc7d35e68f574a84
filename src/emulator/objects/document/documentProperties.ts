import type { DocumentProperties } from "../../model/documentProperties";
import { type Host, HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { number, text } from "../coerce";
import { customPropertyCollectionType } from "./customProperties";

type TextKey = Exclude<keyof DocumentProperties, "revision" | "created">;

function said(key: TextKey): Scalar<Host> {
  return {
    get: ({ workbook }) => workbook.properties[key],
    set: ({ workbook }, value) => (workbook.properties[key] = text(value, key)),
  };
}

/** @source Excel.DocumentProperties: what the file says; `lastAuthor` and `creationDate` can only be read */
export const documentPropertiesType: HostType<Host> = hostType({
  name: "DocumentProperties",
  scalars: {
    Author: {
      get: ({ workbook }) => workbook.author,
      set: ({ workbook }, value) => (workbook.author = text(value, "author")),
    },
    LastAuthor: { get: ({ workbook }) => workbook.lastAuthor },
    Title: said("title"),
    Subject: said("subject"),
    Keywords: said("keywords"),
    Comments: said("comments"),
    Category: said("category"),
    Manager: said("manager"),
    Company: said("company"),
    RevisionNumber: {
      get: ({ workbook }) => workbook.properties.revision,
      set: ({ workbook }, value) => {
        const revision = number(value, "revision number");
        if (!Number.isInteger(revision) || revision < 0) throw invalid(`revision number ${revision}`);
        workbook.properties.revision = revision;
      },
    },
    CreationDate: { get: ({ workbook }) => workbook.properties.created },
  },
  navigations: { Custom: (host) => HostObject.of(customPropertyCollectionType, host) },
});
