import type { ReactNode } from "react";
import { NoWorkbook } from "../session/NoWorkbook";
import { useSession } from "../session/session";
import { Supposing } from "./Supposing";
import { TargetTasks } from "./TargetTasks";

/** What is to be reached and how far it is, and what would be if something were otherwise. */
export default function TargetsView(): ReactNode {
  const { reading } = useSession();
  if (!reading?.ours) return <NoWorkbook />;
  return (
    <>
      <TargetTasks />
      <Supposing />
    </>
  );
}
