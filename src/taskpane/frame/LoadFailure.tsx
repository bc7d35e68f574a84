import { Button, Text } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Failed {
  readonly error: unknown;
}

/** Parts of the pane that could not be loaded, or have failed: said, with a way on, instead of a blank pane. */
export class LoadFailure extends Component<{ readonly children: ReactNode }, Failed> {
  override state: Failed = { error: undefined };

  static getDerivedStateFromError(error: unknown): Failed {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : <Failure />;
  }
}

function Failure(): ReactNode {
  const { t } = useTranslation();
  return (
    <section role="alert">
      <Text as="h2" size={400} weight="semibold" block>
        {t("broken.title")}
      </Text>
      <Text block>{t("broken.text")}</Text>
      {/* a part that was once not found is not asked for again by this page */}
      <Button onClick={() => location.reload()}>{t("broken.again")}</Button>
    </section>
  );
}
