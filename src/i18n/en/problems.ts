import type { problems as zh } from "../zh/problems";
import type { SameSentences } from "../sentences";

export const problems: SameSentences<typeof zh> = {
  sameFile: "{{path}} is the file {{input}} that is read; nothing was changed; choose another file to write",
};
