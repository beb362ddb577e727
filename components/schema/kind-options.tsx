import { KIND_GROUPS, kindLabel } from "./words";

interface Props {
  kinds: readonly string[];
  current: string;
  grouped?: boolean | undefined;
}

/** The options of a select of kinds; one that the contract does not know is shown as what it is. */
export function KindOptions({ kinds, current, grouped = false }: Props) {
  const unknown =
    current !== "" && !kinds.includes(current) ? <option value={current}>{current} (unknown)</option> : null;
  const none = current === "" ? <option value="">Choose…</option> : null;
  if (!grouped) return [none, unknown, ...kinds.map((kind) => <KindOption key={kind} kind={kind} />)];
  const named = new Set(KIND_GROUPS.flatMap((group) => group.kinds));
  const rest = { label: "More", kinds: kinds.filter((kind) => !named.has(kind)) };
  return (
    <>
      {none}
      {unknown}
      {[...KIND_GROUPS, rest].map(({ label, kinds: members }) => {
        const shown = members.filter((kind) => kinds.includes(kind));
        return shown.length === 0 ? null : (
          <optgroup key={label} label={label}>
            {shown.map((kind) => (
              <KindOption key={kind} kind={kind} />
            ))}
          </optgroup>
        );
      })}
    </>
  );
}

function KindOption({ kind }: { kind: string }) {
  return <option value={kind}>{kindLabel(kind)}</option>;
}
