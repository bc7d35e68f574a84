import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: "right",
      fontWeight: tokens.fontWeightRegular,
    },
    "& th:first-child, & td:first-child": { textAlign: "left" },
  },
  summary: { fontSize: tokens.fontSizeBase200, cursor: "pointer" },
});

interface ChartFigureProps {
  readonly title: string;
  /** the same numbers as a table: its heads, and rows that begin with a name */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly height: number;
  /** draws it, as wide as there is room */
  readonly children: (width: number) => ReactNode;
}

/** A picture of numbers, with a table of the same for those who do not see it. */
export function ChartFigure({ title, heads, rows, height, children }: ChartFigureProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [ref, width] = useOwnWidth();
  return (
    <figure ref={ref} className={styles.figure}>
      <Text as="span" size={200} weight="semibold" block>
        {title}
      </Text>
      {/* the library fills whatever height it finds */}
      <div style={{ height }}>{width > 0 && children(width)}</div>
      <details>
        <summary className={styles.summary}>{t("charts.asTable")}</summary>
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => (
                  <td key={heads[i + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** How wide the figure is; 0 until that is known. */
function useOwnWidth(): readonly [React.RefObject<HTMLElement | null>, number] {
  const ref = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!ref.current || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
