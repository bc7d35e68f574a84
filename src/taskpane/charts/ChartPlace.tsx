import { Text } from "@fluentui/react-components";
import { Component, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";

/** Where a chart is shown once it is loaded. One that cannot be takes nothing else away. */
export function ChartPlace({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <Boundary otherwise={<Text size={200}>{t("charts.failed")}</Text>}>
      <Suspense fallback={<Text role="status">{t("loading")}</Text>}>{children}</Suspense>
    </Boundary>
  );
}

interface BoundaryProps {
  readonly otherwise: ReactNode;
  readonly children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.otherwise : this.props.children;
  }
}
