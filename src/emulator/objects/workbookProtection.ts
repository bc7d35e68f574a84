import { type Host, hostType, type HostType } from "../protocol/host";
import { HostError } from "../protocol/hostError";
import { isRightPassword, passwordOf } from "./password";

/** @source Excel.WorkbookProtection: `protect` fails if the workbook has been protected */
export const workbookProtectionType: HostType<Host> = hostType({
  name: "WorkbookProtection",
  scalars: { Protected: { get: ({ workbook }) => workbook.protection !== undefined } },
  methods: {
    Protect: ({ workbook }, [password]) => {
      if (workbook.protection) throw new HostError("AccessDenied", "the workbook is already protected");
      workbook.protection = passwordOf(password);
    },
    Unprotect: ({ workbook }, [password]) => {
      const { protection } = workbook;
      if (protection?.hasPassword && !isRightPassword(protection, password))
        throw new HostError("AccessDenied", "the workbook is protected with a password");
      workbook.protection = undefined;
    },
  },
});

/** @throws HostError AccessDenied where the sheets of the workbook must stay as they are */
export function assertFreeStructure({ workbook }: Host): void {
  if (workbook.protection)
    throw new HostError(
      "AccessDenied",
      "You cannot perform the requested operation: the structure of the workbook is protected.",
    );
}
