import { createRoot } from "react-dom/client";
import { openOthersBy } from "../app/openingOthers";
import { ownFileBy } from "../app/ownFileWay";
import { readReturnsBy } from "../app/returns/readingApart";
import { startLanguage } from "../i18n/start";
import { OutsideOffice } from "../taskpane/frame/OutsideOffice";
import { readPreferences } from "../taskpane/frame/preferences";
import { Pane } from "../taskpane/Pane";

// what reads files is large, and seldom wanted: it is loaded with the first of them
openOthersBy({
  open: async (...file) => (await import("../uploads/openApart")).openApart(...file),
  make: async () => (await import("../uploads/openApart")).makeApart(),
});
ownFileBy(async () => (await import("./documentFile")).documentFile());
readReturnsBy(async () => (await import("../uploads/startWorker")).readerInWorker());

const root = createRoot(document.getElementById("root")!);

/** Office is ready when its loader says so; in a browser the loader says that there is no Office, or is not there. */
async function start(): Promise<void> {
  const office = typeof Office === "undefined" ? undefined : await Office.onReady();
  startLanguage(
    readPreferences().language ?? (office?.host ? Office.context.displayLanguage : navigator.language),
  );
  root.render(
    office?.host ? (
      <main style={{ height: "100%" }}>
        <Pane />
      </main>
    ) : (
      <OutsideOffice />
    ),
  );
}

void start();
