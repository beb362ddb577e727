import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      // Threads start from source here, without a bundler.
      "@/lib/run/spawn": `${import.meta.dirname}/lib/run/testing/spawn`,
      "@": import.meta.dirname,
    },
  },
  test: {
    include: ["lib/**/*.test.ts", "components/**/*.test.ts", "scripts/**/*.test.ts"],
    environment: "node",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
