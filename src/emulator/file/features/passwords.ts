import type { Guarded } from "../../model/guarded";
import type { Attributes } from "../../xml/write";

/** What the attributes of a password are called; those of a workbook have names of their own. */
interface Names {
  readonly password: string;
  readonly algorithm: string;
  readonly value: string;
  readonly salt: string;
  readonly spins: string;
}

/** @source ECMA-376 part 1, 18.3.1.85 `sheetProtection`, 18.3.1.71 `protectedRange` */
export const SHEET_NAMES: Names = {
  password: "password",
  algorithm: "algorithmName",
  value: "hashValue",
  salt: "saltValue",
  spins: "spinCount",
};

/** @source ECMA-376 part 1, 18.2.29 `workbookProtection` */
export const WORKBOOK_NAMES: Names = {
  password: "workbookPassword",
  algorithm: "workbookAlgorithmName",
  value: "workbookHashValue",
  salt: "workbookSaltValue",
  spins: "workbookSpinCount",
};

export function readPassword(attributes: Readonly<Record<string, string>>, names: Names): Guarded {
  const password = attributes[names.password];
  const value = attributes[names.value];
  return {
    ...(password === undefined && value === undefined ? {} : { hasPassword: true }),
    ...(password === undefined ? {} : { password: password.toUpperCase() }),
    ...(value === undefined
      ? {}
      : {
          hash: {
            algorithm: attributes[names.algorithm] ?? "",
            value,
            salt: attributes[names.salt] ?? "",
            spins: Number(attributes[names.spins] ?? 0),
          },
        }),
  };
}

/** Undefined for what is not there any more. */
export function passwordAttributes({ password, hash }: Guarded, names: Names): Attributes {
  return {
    [names.password]: password,
    [names.algorithm]: hash?.algorithm,
    [names.value]: hash?.value,
    [names.salt]: hash?.salt,
    [names.spins]: hash?.spins,
  };
}
