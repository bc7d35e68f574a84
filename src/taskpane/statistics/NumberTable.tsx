import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
  number: { textAlign: "right", padding: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
});

interface NumberTableProps {
  readonly label: string;
  readonly heads: readonly [string, ...string[]];
  /** a name, and a number under each of the other heads */
  readonly rows: readonly (readonly [string, ...string[]])[];
}

/** Numbers beside names. */
export function NumberTable({ label, heads, rows }: NumberTableProps): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {heads.map((head, i) => (
            <th key={head} scope="col" className={i === 0 ? styles.name : styles.number}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...numbers]) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            {numbers.map((number, i) => (
              <td key={heads[i + 1]} className={styles.number}>
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
