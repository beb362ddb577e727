import type { Planner } from "../planner";
export function createOfflinePlanner(): Planner {
  return {
    name: "offline",
    async draft() {
      return {
        warnings: [],
        draft: {
          version: 1,
          name: "people",
          asOf: "2026-01-01",
          tables: [
            {
              name: "people",
              primaryKey: "id",
              rows: { kind: "count", count: 20 },
              fields: [
                { name: "id", generator: { kind: "sequence" } },
                { name: "name", generator: { kind: "faker", method: "person.fullName" } },
                { name: "city", generator: { kind: "record", source: "place", attribute: "city" } },
                { name: "state", generator: { kind: "record", source: "place", attribute: "region" } },
                { name: "zip", generator: { kind: "record", source: "place", attribute: "postal_code" } },
                { name: "salary", generator: { kind: "decimal", min: 10, max: 100 } },
                { name: "joined", generator: { kind: "datetime" }, nullRate: 0.1, origin: "added" },
              ],
            },
          ],
          expectations: [{ clause: "20 people", check: { kind: "rowCount", table: "people", count: 20 } }],
        },
      };
    },
  };
}
