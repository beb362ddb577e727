interface Props {
  id: string;
  label: string;
  help?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A check box with its label beside it. */
export function CheckBox({ id, label, help, checked, onChange }: Props) {
  return (
    <label htmlFor={id} className="flex min-h-8 items-start gap-2 py-1 text-[0.8125rem] pointer-coarse:min-h-11">
      <input
        id={id}
        type="checkbox"
        className="mt-0.5 size-4 shrink-0 accent-(--accent) pointer-coarse:size-5"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <span className="font-medium text-xs">{label}</span>
        {help ? <span className="block text-muted text-xs">{help}</span> : null}
      </span>
    </label>
  );
}
