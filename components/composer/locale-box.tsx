"use client";
import { SELECT } from "@/components/ui/control";
import { LOCALES } from "./locales";

interface Props {
  /** Empty: the description decides. */
  locale: string;
  onLocale: (locale: string) => void;
}

/** Whose names, places and phone numbers the rows have. */
export function LocaleBox({ locale, onLocale }: Props) {
  const known = locale === "" || LOCALES.some(([code]) => code === locale);
  return (
    <div className="min-w-0">
      <label htmlFor="locale" className="mb-1 block text-muted text-xs">
        Locale
      </label>
      <select
        id="locale"
        className={`${SELECT} h-9 pointer-coarse:h-11`}
        title="Whose names, places and phone numbers the rows have; auto follows the description"
        value={locale}
        onChange={(event) => onLocale(event.target.value)}
      >
        <option value="">auto</option>
        {known ? null : <option value={locale}>{locale}</option>}
        {LOCALES.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
