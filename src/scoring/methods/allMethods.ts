import type { Normalisation } from "../../system/schema";
import { efficacyMethod } from "./efficacy";
import { linearMethod } from "./linear";
import type { NormalisationMethod } from "./method";

/** Every method that works on one unit of analysis, by the name that a system uses for it. */
export const METHODS: Readonly<Record<Normalisation["method"], NormalisationMethod>> = {
  efficacy: efficacyMethod,
  linear: linearMethod,
};
