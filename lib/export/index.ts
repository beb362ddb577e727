import type { Format } from "@/lib/api/contract";
import { csv } from "./csv";
import type { Exporter } from "./exporter";

/** Every file format by name. */
export const exporters: Readonly<Record<Format, Exporter>> = { csv };
