import { z } from "zod";

/** What stands at the head of a statistical form beside its title. */
export const formSchema = z.strictObject({
  code: z.string().max(40).optional().describe("number of the form, without that of the sheet"),
  validUntil: z.iso.date().optional().describe("the forms are valid until then"),
  due: z.iso.date().optional().describe("the forms are to be handed in by then"),
});
