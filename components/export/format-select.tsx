import { SELECT } from "@/components/ui/control";
import { FORMATS, type Format } from "@/lib/api/contract";
import { FORMAT_NAMES } from "./formats";

interface Props {
  format: Format;
  onFormat: (format: Format) => void;
}

/** Which kind of file to take along. */
export function FormatSelect({ format, onFormat }: Props) {
  return (
    <select
      aria-label="File format"
      className={`${SELECT} h-8 min-h-0! w-auto! py-0! pointer-coarse:h-11`}
      value={format}
      onChange={(event) => {
        const chosen = FORMATS.find((each) => each === event.target.value);
        if (chosen) onFormat(chosen);
      }}
    >
      {FORMATS.map((each) => (
        <option key={each} value={each}>
          {FORMAT_NAMES[each].label}
        </option>
      ))}
    </select>
  );
}
