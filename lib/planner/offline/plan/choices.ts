import type { GeneratorInput } from "@/lib/schema/generators";

interface Choices {
  values: (string | number | boolean)[];
  weights: number[];
}

/** Every value a choice may take, whatever it hangs on; none for anything but choices. */
export function choicesIn(generator: GeneratorInput): Choices {
  const found = new Map<string | number | boolean, number>();
  for (const { values, weights } of listsIn(generator)) {
    const total = values.reduce<number>((sum, _, i) => sum + (weights?.[i] ?? 1), 0);
    values.forEach((value, i) => {
      found.set(value, (found.get(value) ?? 0) + (weights?.[i] ?? 1) / total);
    });
  }
  return { values: [...found.keys()], weights: [...found.values()] };
}

interface List {
  values: readonly (string | number | boolean)[];
  weights?: readonly number[] | undefined;
}

function listsIn(generator: GeneratorInput): List[] {
  if (generator.kind === "choice") return [generator, ...(generator.given?.cases ?? [])];
  if (generator.kind !== "conditional") return [];
  return [...generator.cases.flatMap(({ then }) => listsIn(then)), ...listsIn(generator.else)];
}
