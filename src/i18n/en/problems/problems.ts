import type { SameSentences } from "../../sentences";
import type { problems as zh } from "../../zh/problems/problems";
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

export const problems: SameSentences<typeof zh> = {
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
};
