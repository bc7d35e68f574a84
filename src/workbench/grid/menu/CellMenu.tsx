import {
  FluentProvider,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  webLightTheme,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GridSession } from "../session/session";
import { type MenuDeed, menuDeeds } from "./menuDeeds";

/** Where the menu opens, in pixels of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

interface CellMenuProps {
  readonly session: GridSession;
  readonly place: MenuPlace;
  /** hands the focus back to the sheet */
  readonly onClose: () => void;
}

/** What can be done with the selected cells, each with the key that does the same. */
const ITEMS = [
  ["cut", "Ctrl+X"],
  ["copy", "Ctrl+C"],
  ["paste", "Ctrl+V"],
  ["pasteValues", "Ctrl+Shift+V"],
  undefined,
  ["clear", "Delete"],
] as const satisfies readonly (readonly [MenuDeed, string] | undefined)[];

/** The menu of the selected cells, by the right button of the mouse, the menu key or Shift+F10. */
export function CellMenu({ session, place, onClose }: CellMenuProps): ReactNode {
  const { t } = useTranslation();
  const deeds = menuDeeds(session);
  const { x, y } = place;
  const target = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
  return (
    <FluentProvider theme={webLightTheme}>
      <Menu
        open
        positioning={{ target, position: "below", align: "start", fallbackPositions: ["above-start"] }}
        onOpenChange={(_event, { open }) => open || onClose()}
      >
        <MenuPopover onContextMenu={(event) => event.preventDefault()}>
          <MenuList aria-label={t("grid.menu.title")}>
            {ITEMS.map((item, i) =>
              item ? (
                <MenuItem key={item[0]} secondaryContent={item[1]} onClick={() => void deeds[item[0]]()}>
                  {t(`grid.menu.${item[0]}`)}
                </MenuItem>
              ) : (
                <MenuDivider key={i} />
              ),
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
    </FluentProvider>
  );
}
