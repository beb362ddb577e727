"use client";
import { useEffect, useState } from "react";
import { type Arrival, readArrival, saveWork, workAddress } from "./saved-work";
import type { StudioState } from "./studio-state";

const SAVE_DELAY_MS = 150;

/** Picks the work up where it was left, then keeps storage and address in step with it. */
export function useSavedWork(state: StudioState, arrive: (arrival: Arrival) => void) {
  const [arrived, setArrived] = useState(false);

  // Storage and address exist only in the browser, after the first render.
  useEffect(() => {
    arrive(readArrival(window.location.search));
    setArrived(true);
  }, [arrive]);

  useEffect(() => {
    // While a schema is on its way, or its link failed, the address still says which.
    if (!arrived || state.planning || state.failure?.stage === "open") return;
    const timer = setTimeout(() => {
      const address = workAddress(state);
      saveWork(state, address);
      if (address !== window.location.search) window.history.replaceState(null, "", window.location.pathname + address);
    }, SAVE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [arrived, state]);
}
