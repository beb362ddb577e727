"use client";
import { createContext, useContext } from "react";
import type { ApiViolation, CatalogueResponse } from "@/lib/api/contract";
import type { DraftSchema, DraftTable } from "./draft";

/** What the editors of a field need to know about the schema around it. */
export interface EditorContext {
  draft: DraftSchema;
  table: DraftTable;
  violations: readonly ApiViolation[];
  catalogue: CatalogueResponse | null;
}

const Context = createContext<EditorContext | null>(null);
export const EditorProvider = Context.Provider;

export function useEditor(): EditorContext {
  const context = useContext(Context);
  if (!context) throw new Error("A schema editor stands outside its provider");
  return context;
}
