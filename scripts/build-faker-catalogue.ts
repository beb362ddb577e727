import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { FakerMethodFacts, FakerParameter, FakerResult } from "@/lib/engine/faker/catalogue";

/** Reads faker's own types and writes what every method takes and gives: `npm run build:faker-catalogue`. */

const TARGET = join(import.meta.dirname, "../lib/engine/data/faker/catalogue.generated.json");
const SOURCE = 'import type { Faker } from "@faker-js/faker"; export declare const faker: Faker;';

const NOT_MODULES = new Set(["definitions", "rawDefinitions", "fakerCore"]);

const program = ts.createProgram(
  ["virtual.ts"],
  { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, strict: true },
  hostWith(SOURCE),
);
const checker = program.getTypeChecker();
const file = program.getSourceFile("virtual.ts")!;
const fakerSymbol = checker
  .getExportsOfModule(checker.getSymbolAtLocation(file)!)
  .find(({ name }) => name === "faker")!;
const fakerType = checker.getTypeOfSymbolAtLocation(fakerSymbol, file);

const methods: Record<string, FakerMethodFacts> = {};
for (const module of fakerType.getProperties()) {
  if (NOT_MODULES.has(module.name) || module.name.startsWith("_")) continue;
  const moduleType = checker.getTypeOfSymbolAtLocation(module, file);
  if (!/Module$/.test(moduleType.symbol?.name ?? "")) continue;
  for (const method of moduleType.getProperties()) {
    const signatures = checker.getTypeOfSymbolAtLocation(method, file).getCallSignatures();
    const [signature] = signatures;
    if (!signature || method.getJsDocTags(checker).some(({ name }) => name === "deprecated")) continue;
    methods[`${module.name}.${method.name}`] = {
      result: resultOf(checker.getReturnTypeOfSignature(signature)),
      parameters: parametersOf(signatures),
      description: ts.displayPartsToString(method.getDocumentationComment(checker)).split("\n")[0]!.trim(),
    };
  }
}
writeFileSync(
  TARGET,
  `${JSON.stringify(Object.fromEntries(Object.entries(methods).sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`,
);
console.log(`${Object.keys(methods).length} methods`);

function hostWith(source: string): ts.CompilerHost {
  const host = ts.createCompilerHost({});
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, options) =>
    name === "virtual.ts" ? ts.createSourceFile(name, source, options) : getSourceFile.call(host, name, options);
  host.fileExists = (name) => name === "virtual.ts" || fileExists.call(host, name);
  return host;
}

/** Overloads differ in how much they take: the longest says most, and what the shortest leaves out is optional. */
function parametersOf(signatures: readonly ts.Signature[]): FakerParameter[] {
  const [widest] = [...signatures].sort((a, b) => b.getParameters().length - a.getParameters().length);
  const fewest = Math.min(...signatures.map((signature) => signature.getParameters().length));
  return widest!
    .getParameters()
    .map((parameter, i) => ({ ...parameterOf(parameter), ...(i >= fewest && { optional: true }) }));
}

function membersOf(type: ts.Type): ts.Type[] {
  return (type.isUnion() ? type.types : [type]).filter(
    (member) => !(member.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)),
  );
}

function resultOf(type: ts.Type): FakerResult {
  const kinds = new Set(
    membersOf(type).map((member): FakerResult => {
      if (member.flags & ts.TypeFlags.StringLike) return "text";
      if (member.flags & ts.TypeFlags.NumberLike) return "number";
      if (member.flags & ts.TypeFlags.BooleanLike) return "boolean";
      if (member.flags & ts.TypeFlags.BigIntLike) return "text";
      return member.symbol?.name === "Date" ? "datetime" : "json";
    }),
  );
  return kinds.size === 1 ? [...kinds][0]! : "json";
}

function parameterOf(parameter: ts.Symbol): FakerParameter {
  const declaration = parameter.valueDeclaration as ts.ParameterDeclaration | undefined;
  const type = checker.getTypeOfSymbolAtLocation(parameter, file);
  const optional = Boolean(declaration && (declaration.questionToken || declaration.initializer));
  return { name: parameter.name, ...shapeOf(type), ...(optional && { optional: true }) };
}

function shapeOf(type: ts.Type): Omit<FakerParameter, "name" | "optional"> {
  const shape: { types: string[]; values?: string[]; options?: FakerParameter[] } = { types: [] };
  for (const member of membersOf(type)) {
    if (member.isStringLiteral()) shape.values = [...(shape.values ?? []), member.value];
    else if (member.flags & ts.TypeFlags.StringLike) shape.types.push("string");
    else if (member.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike)) shape.types.push("number");
    else if (member.flags & ts.TypeFlags.BooleanLike) shape.types.push("boolean");
    else if (member.getCallSignatures().length > 0) shape.types.push("function");
    else if (member.symbol?.name === "Date") shape.types.push("date");
    else if (checker.isArrayType(member) || checker.isTupleType(member) || member.symbol?.name === "ReadonlyArray")
      shape.types.push("array");
    else if (
      member.flags & ts.TypeFlags.Object &&
      member.getProperties().length > 0 &&
      member.symbol?.name !== "RegExp"
    ) {
      shape.types.push("object");
      shape.options = member.getProperties().map((option) => {
        const optional = Boolean(option.flags & ts.SymbolFlags.Optional);
        return {
          name: option.name,
          ...shapeOf(checker.getTypeOfSymbolAtLocation(option, file)),
          ...(optional && { optional: true }),
        };
      });
    } else shape.types.push("any");
  }
  if (shape.values) shape.types.push("string");
  return { ...shape, types: [...new Set(shape.types)] };
}
