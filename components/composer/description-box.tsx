"use client";
import type { RefObject } from "react";
import { describedBy, Notes } from "@/components/ui/control";
import { MAX_DESCRIPTION_LENGTH } from "@/lib/api/contract";
import { formatCount } from "./row-count";

interface Props {
  box: RefObject<HTMLTextAreaElement | null>;
  description: string;
  compact: boolean;
  /** Generate was pressed without a word. */
  missing: boolean;
  onDescribe: (description: string) => void;
}

/** Characters left below which they are counted down. */
const NEAR_LIMIT = 500;

/** The sentence. It grows with its text. */
export function DescriptionBox({ box, description, compact, missing, onDescribe }: Props) {
  const left = MAX_DESCRIPTION_LENGTH - description.length;
  const errors = [
    missing ? "Describe the dataset first, for example: 200 hotel bookings with guest name, nights and price." : "",
    left < 0
      ? `At most ${formatCount(MAX_DESCRIPTION_LENGTH)} characters; this has ${formatCount(description.length)}.`
      : "",
  ].filter(Boolean);
  return (
    <div className={compact ? "px-4 pt-3 pb-2.5" : "px-4 pt-4 pb-3 sm:px-5 sm:pt-5"}>
      <label htmlFor="description" className="mb-1 block text-muted text-xs">
        Describe the dataset
      </label>
      <textarea
        id="description"
        ref={box}
        rows={compact ? 3 : 4}
        value={description}
        onChange={(event) => onDescribe(event.target.value)}
        aria-invalid={errors.length > 0}
        aria-describedby={describedBy("description")}
        placeholder="For example: 300 hotel bookings with guest name, country, check-in date, nights (1 to 14), room type and price per night"
        className={`block w-full resize-none [field-sizing:content] bg-transparent placeholder:text-muted focus:outline-none pointer-coarse:text-base! ${compact ? "max-h-40 min-h-[4.5rem] text-[0.9375rem] leading-6" : "max-h-80 min-h-24 text-base leading-7 sm:text-[1.0625rem]"}`}
      />
      <Notes
        id="description"
        errors={errors}
        help={left >= 0 && left < NEAR_LIMIT ? `${formatCount(left)} characters left` : undefined}
      />
    </div>
  );
}
