import { useMemo, useState } from "react";
import type { Hands } from "../../app/selfTest";

/** What a person at the keyboard is asked for. */
export type Asked = "enter" | "leave" | undefined;

/** How long a person gets to enter a cell, and to leave it. */
const PATIENCE_MS = 8_000;

/** The hands of the person before the screen: asked for by a sentence, and given some time. */
export function useHands(): { readonly asked: Asked; readonly hands: Hands } {
  const [asked, setAsked] = useState<Asked>();
  const hands = useMemo(
    (): Hands => ({
      whileEditing: async (work) => {
        setAsked("enter");
        await pause();
        try {
          return await work();
        } finally {
          setAsked("leave");
          await pause();
          setAsked(undefined);
        }
      },
    }),
    [],
  );
  return { asked, hands };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
}
