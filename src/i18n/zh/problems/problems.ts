import { bulletin } from "./bulletin";
import { csv } from "./csv";
import { files } from "./files";
import { ledger } from "./ledger";
import { installing } from "./installing";
import { options } from "./options";
import { returns } from "./returns";
import { scores } from "./scores";
import { system } from "./system";
import { targets } from "./targets";
import { units } from "./units";
import { workbooks } from "./workbooks";

/** What a person must put right before a job can be done: what, where, what to do. */
export const problems = {
  ...files,
  ...csv,
  ...options,
  ...installing,
  ...system,
  ...workbooks,
  ...scores,
  ...returns,
  ...units,
  ...targets,
  ...ledger,
  ...bulletin,
} as const;
