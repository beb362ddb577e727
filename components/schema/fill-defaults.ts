import type { Parameter } from "./widget";

/** The contract's own defaults of parameters, each a copy. */
export function fillDefaults(parameters: readonly Parameter[]): Record<string, unknown> {
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.fallback !== undefined)
      .map((parameter) => [parameter.name, structuredClone(parameter.fallback)]),
  );
}
