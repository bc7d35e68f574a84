/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://example.org/message.html?text=Nothing+%26+more&title=Indicator+Workbook&lang=en"}
 */
it("shows what the address says, in the language that it says", async () => {
  document.body.innerHTML = '<p id="message"></p>';
  await import("../../src/commands/message");
  expect(document.getElementById("message")!.textContent).toBe("Nothing & more");
  expect([document.documentElement.lang, document.title]).toEqual(["en", "Indicator Workbook"]);
});
