import { createRoot } from "react-dom/client";
import { startLanguage } from "../i18n/start";
import { Pane } from "./Pane";

/** Office is ready when its loader says so; then the pane can be drawn. */
void Office.onReady().then(() => {
  startLanguage(Office.context.displayLanguage);
  createRoot(document.getElementById("root")!).render(<Pane />);
});
