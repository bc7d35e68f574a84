import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** What the pane is measured against: a page of Fluent with nothing but a button. */
createRoot(document.getElementById("root")!).render(
  <FluentProvider theme={webLightTheme}>
    <Button>校验</Button>
  </FluentProvider>,
);
