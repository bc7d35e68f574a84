import { writeFileSync } from "node:fs";
import { RECIPES } from "./recipes";

/** Writes the recipes for web servers into deploy/. */
for (const { file, make } of RECIPES) writeFileSync(file, make());
