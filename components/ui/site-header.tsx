import Link from "next/link";
import { ThemeToggle } from "./theme-toggle";

/** The strip on top of every page. */
export function SiteHeader() {
  return (
    <header className="mx-auto flex h-12 max-w-page items-center justify-between gap-4 px-4 sm:px-5 pointer-coarse:h-14">
      <Link href="/" className="inline-flex items-center gap-2.5 rounded-control py-2">
        <svg aria-hidden="true" viewBox="0 0 20 18" className="h-4">
          <path fill="currentColor" d="M0 0h5v5H0zM7 0h13v5H7zM0 13h5v5H0zM7 13h13v5H7z" />
          <path className="fill-accent" d="M0 6.5h5v5H0zM7 6.5h13v5H7z" />
        </svg>
        <span className="font-pixel text-[1.0625rem] leading-none">rowsmith</span>
      </Link>
      <nav aria-label="Site" className="-mr-2 flex items-center">
        <a
          href="/docs"
          className="inline-flex h-9 items-center rounded-control px-3 text-[0.8125rem] text-muted hover:bg-sunken hover:text-ink pointer-coarse:h-11"
        >
          API reference
        </a>
        <ThemeToggle />
      </nav>
    </header>
  );
}
