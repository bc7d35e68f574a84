import type { WorkbookModel } from "../../model/workbook";
import { type Host, hostType, type HostType } from "../../protocol/host";
import { HostError } from "../../protocol/hostError";

/** A workbook that was made and not shown yet. */
export interface CreatedTarget {
  readonly id: string;
  readonly workbook: WorkbookModel;
}

/**
 * A workbook beside this one: it is opened in a window of its own, which no request of this workbook reaches.
 *
 * @source Excel.createWorkbook, Application.createWorkbook
 */
export const workbookCreatedType: HostType<CreatedTarget> = hostType({
  name: "WorkbookCreated",
  identity: { property: "Id", of: ({ id }) => id },
  scalars: { Id: { get: ({ id }) => id } },
  methods: {
    Open: ({ workbook }, _args, host) => host.openBeside(workbook),
  },
});

/** A new workbook, or a copy of the one in a file. */
export function createWorkbook(base64: unknown, host: Host): CreatedTarget {
  const workbook = host.workbookOf(base64);
  const created = { id: `{W-${host.created.length + 1}}`, workbook };
  host.created.push(created);
  return created;
}

export function createdById(id: unknown, host: Host): CreatedTarget {
  const found = host.created.find((each) => each.id === id);
  if (!found) throw new HostError("ItemNotFound", `no workbook ${String(id)} was created`);
  return found;
}
