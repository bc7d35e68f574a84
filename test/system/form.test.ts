import { shippedSystem } from "../../src/app/shippedSystem";
import { withoutPastDates } from "../../src/system/form";

it("dates of a form that are over within the period it asks about are those of the year before", () => {
  const system = shippedSystem({ example: true });
  const form = { code: "沂源综评", validUntil: "2020-12-31", due: "2020-01-20" };
  const of = (period: number): unknown => withoutPastDates({ ...system, period, form }).form;
  expect(of(2019)).toEqual(form);
  expect(of(2020)).toEqual({ code: "沂源综评" });
  const { form: _form, ...bare } = system;
  expect(withoutPastDates(bare)).toBe(bare);
});
