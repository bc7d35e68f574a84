import { resolve } from "node:path";
import { iisRecipe } from "../../../src/serving/recipes/iis";
import { nginxRecipe } from "../../../src/serving/recipes/nginx";

const DEPLOY = resolve(__dirname, "../../../deploy");

/** Each recipe with the file that it stands in. */
export const RECIPES = [
  { name: "nginx", file: `${DEPLOY}/nginx/zhibiao.conf`, make: nginxRecipe },
  { name: "IIS", file: `${DEPLOY}/iis/web.config`, make: iisRecipe },
] as const;
