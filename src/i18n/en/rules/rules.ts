import type { SameSentences } from "../../sentences";
import type { rules as zh } from "../../zh/rules/rules";
import { astray } from "./astray";
import { entry } from "./entry";
import { expectation } from "./expectation";
import { head } from "./head";
import { ledger } from "./ledger";
import { parameters } from "./parameters";
import { relation } from "./relation";
import { structure } from "./structure";
import { tampering } from "./tampering";

export const rules: SameSentences<typeof zh> = {
  ...structure,
  ...astray,
  ...tampering,
  ...head,
  ...parameters,
  ...entry,
  ...relation,
  ...ledger,
  expectation,
};
