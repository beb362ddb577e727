import Link from "next/link";
import { SiteHeader } from "@/components/ui/site-header";

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <main className="mx-auto w-full max-w-5xl px-4 py-24 sm:px-6">
        <p className="font-mono text-muted text-xs">404 · 0 rows</p>
        <h1 className="mt-2 font-medium text-3xl tracking-[-0.02em]">There is no page at this address.</h1>
        <p className="mt-3 text-muted">
          A dataset link only works on the server that made it.{" "}
          <Link className="text-accent underline underline-offset-4" href="/">
            Describe a dataset
          </Link>
        </p>
      </main>
    </>
  );
}
