import { astray } from "./astray";
import { entry } from "./entry";
import { expectation } from "./expectation";
import { head } from "./head";
import { ledger } from "./ledger";
import { parameters } from "./parameters";
import { relation } from "./relation";
import { structure } from "./structure";
import { tampering } from "./tampering";

/** What rules ask for and say, by their id. */
export const rules = {
  ...structure,
  ...astray,
  ...tampering,
  ...head,
  ...parameters,
  ...entry,
  ...relation,
  ...ledger,
  expectation,
} as const;
