import type { Pack } from "../../pack";
import { integer, text } from "../attributes";

/** A request that a web server has answered: method, path, status, bytes and time agree. */
export const httpRequest: Pack = {
  name: "http_request",
  description:
    "A line of a web server's log: method, path, status as that path answers, content type, bytes, latency; kind api for APIs only",
  attributes: [
    text("kind", "page, asset, api, health or probe (somebody looking for holes)"),
    text("method", "GET, POST, PUT, PATCH or DELETE"),
    text("path", "Path with its numbers, e.g. /api/v1/orders/18274"),
    text("route", "Path without numbers, e.g. /api/v1/orders/:id"),
    integer("status", "Status code that this path answers with"),
    text("reason", "Its name, e.g. Not Found"),
    text("content_type", "e.g. application/json"),
    integer("bytes", "Bytes of the answer; none for 204 and 304"),
    integer("latency_ms", "Milliseconds; long for errors of the server"),
    text("level", "INFO, WARN or ERROR, by the status"),
    text("cache", "HIT, MISS or BYPASS"),
  ],
  load: async () => (await import("./rules")).loadRequests(),
};
