import type { Generator } from "@/lib/schema/generators";
import type { GeneratorKindDeclaration } from "../generator";

/** A kind of the contract whose behaviour is not built yet: refused with a violation that says so, never faked. */
export function unsupported<G extends Generator>(kind: G["kind"]): GeneratorKindDeclaration<G> {
  return {
    dependencies: () => [],
    check: () => [
      {
        path: ["kind"],
        code: "not_yet_supported",
        message: `The generator "${kind}" is part of the contract but not made yet; choose another kind.`,
      },
    ],
    outputType: () => ({ type: "text" }),
    distinct: () => 0,
    compile: () => {
      throw new RangeError(`${kind} cannot be compiled yet`);
    },
  };
}
