import type { SameSentences } from "../sentences";
import type { ribbon as zh } from "../zh/ribbon";

export const ribbon: SameSentences<typeof zh> = {
  failed: "Something went wrong ({{message}}); please try again",
};
