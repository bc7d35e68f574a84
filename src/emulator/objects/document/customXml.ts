import type { CustomXmlPart } from "../../model/documentProperties";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { HostError, invalid, notFound } from "../../protocol/hostError";
import { parseXml, prefixOf, type XmlElement } from "../../xml/tree";
import { text } from "../coerce";

interface PartTarget {
  readonly host: Host;
  readonly part: CustomXmlPart;
}

/** Parts of one namespace. */
interface ScopedTarget {
  readonly host: Host;
  readonly namespace: string;
}

export const customXmlPartCollectionType: HostType<Host> = hostType({
  name: "CustomXmlPartCollection",
  items: (host) => host.workbook.customXml.map((part) => object(host, part)),
  indexer: (host, id) => existing(host, host.workbook.customXml, id),
  methods: {
    Add: (host, [xml]) => {
      const part: CustomXmlPart = { id: freeId(host), xml: wellFormed(xml) };
      host.workbook.customXml.push(part);
      return object(host, part);
    },
    GetByNamespace: (host, [namespace]) =>
      HostObject.of(scopedCollectionType, { host, namespace: text(namespace, "namespace") }),
    GetItem: (host, [id]) => existing(host, host.workbook.customXml, text(id, "id")),
    GetItemOrNullObject: (host, [id]) => orNull(host, host.workbook.customXml, id),
    GetCount: ({ workbook }) => workbook.customXml.length,
  },
});

/** @source Excel.CustomXmlPartScopedCollection */
const scopedCollectionType: HostType<ScopedTarget> = hostType({
  name: "CustomXmlPartScopedCollection",
  items: (scoped) => partsOf(scoped).map((part) => object(scoped.host, part)),
  indexer: (scoped, id) => existing(scoped.host, partsOf(scoped), id),
  methods: {
    GetItem: (scoped, [id]) => existing(scoped.host, partsOf(scoped), text(id, "id")),
    GetItemOrNullObject: (scoped, [id]) => orNull(scoped.host, partsOf(scoped), id),
    GetCount: (scoped) => partsOf(scoped).length,
    GetOnlyItem: (scoped) => {
      const [only, ...others] = partsOf(scoped);
      if (!only || others.length > 0)
        throw new HostError("GeneralException", `there is not exactly one part of ${scoped.namespace}`);
      return object(scoped.host, only);
    },
    GetOnlyItemOrNullObject: (scoped) => {
      const [only, ...others] = partsOf(scoped);
      return only && others.length === 0 ? object(scoped.host, only) : null;
    },
  },
});

const customXmlPartType: HostType<PartTarget> = hostType({
  name: "CustomXmlPart",
  identity: { property: "Id", of: ({ part }) => part.id },
  scalars: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    GetXml: (target) => alive(target).xml,
    SetXml: (target, [xml]) => void (alive(target).xml = wellFormed(xml)),
    Delete: (target) => {
      const part = alive(target);
      const { workbook } = target.host;
      workbook.customXml = workbook.customXml.filter((other) => other !== part);
    },
  },
});

function object(host: Host, part: CustomXmlPart): HostObject {
  return HostObject.of(customXmlPartType, { host, part });
}

function partsOf({ host, namespace }: ScopedTarget): CustomXmlPart[] {
  return host.workbook.customXml.filter(({ xml }) => namespaceOf(xml) === namespace);
}

function orNull(host: Host, parts: readonly CustomXmlPart[], id: unknown): HostObject | null {
  const found = parts.find((part) => part.id.toLowerCase() === text(id, "id").toLowerCase());
  return found ? object(host, found) : null;
}

function existing(host: Host, parts: readonly CustomXmlPart[], id: string): HostObject {
  const found = orNull(host, parts, id);
  if (!found) throw notFound(`custom XML part ${id}`);
  return found;
}

function alive({ host, part }: PartTarget): CustomXmlPart {
  if (!host.workbook.customXml.includes(part)) throw notFound(`custom XML part ${part.id}`);
  return part;
}

/** @source Excel.CustomXmlPartCollection.add: "Must be a valid XML fragment" */
function wellFormed(xml: unknown): string {
  const given = text(xml, "xml");
  rootOf(given);
  return given;
}

function rootOf(xml: string): XmlElement {
  let root: XmlElement | undefined;
  try {
    root = parseXml(xml);
  } catch (error) {
    throw invalid(`xml that is not well-formed: ${error instanceof Error ? error.message : String(error)}`);
  }
  // an empty text is no fragment
  if (!root) throw invalid("xml without an element");
  return root;
}

function namespaceOf(xml: string): string {
  const root = rootOf(xml);
  const prefix = prefixOf(root).slice(0, -1);
  return root.attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`] ?? "";
}

/** Unique among the parts that there are. */
function freeId({ workbook }: Host): string {
  for (;;) {
    const digits = workbook.nextId().padStart(12, "0");
    const id = `{00000000-0000-4000-9000-${digits}}`;
    if (!workbook.customXml.some((part) => part.id.toLowerCase() === id)) return id;
  }
}
