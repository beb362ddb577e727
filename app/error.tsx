"use client";
import { Button } from "@/components/ui/button";

/** Lets go of what was kept, in case that is what stops the page. */
function startFresh() {
  sessionStorage.clear();
  window.location.assign("/");
}

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="mx-auto w-full max-w-5xl px-4 py-24 sm:px-6">
      <h1 className="font-medium text-3xl tracking-[-0.02em]">The page stopped working.</h1>
      <p className="mt-3 mb-6 text-muted">
        What you typed and edited is kept in this tab. Try again, or reload the page.
      </p>
      <div className="flex gap-2">
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
        <Button onClick={startFresh}>Start fresh</Button>
      </div>
    </main>
  );
}
