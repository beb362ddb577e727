"use client";
import { createContext, useContext } from "react";
import type { ApiViolation, CatalogueResponse } from "@/lib/api/contract";
import type { DraftSchema, DraftTable } from "./draft";
import type { Surroundings } from "./starters";

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

/** The same for what makes new parts of a schema. */
export function useSurroundings(): Surroundings {
  const { draft, table } = useEditor();
  return { draft, table: draft.tables.indexOf(table) };
}
