// npm run bench -- [NAME …] [--docs]: measures the figures in the documentation. Without a name, runs all benchmarks.
// With --docs, the benchmark “widgets” also replaces its table in README.md.
import { parseArgs } from "node:util";

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { docs: { type: "boolean", default: false } },
});
const benchmarks = {
  size: async () => (await import("./size.ts")).size(),
  speed: async () => (await import("./speed.ts")).speed(),
  scale: async () => (await import("./scale.ts")).scale(),
  files: async () => (await import("./files.ts")).files(),
  downloads: async () => (await import("./downloads.ts")).downloads(),
  cost: async () => (await import("./cost.ts")).cost(),
  "long-texts": async () => (await import("./text-lengths.ts")).longTexts(),
  load: async () => (await import("./sustained-load.ts")).longLoad(),
  widgets: async () => (await import("./widgets/widgets.ts")).widgets(options),
};
type Benchmark = keyof typeof benchmarks;

const unknown = names.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) {
  console.error(
    `Unknown benchmark: ${unknown.join(", ")}\nUsage: npm run bench -- [${Object.keys(benchmarks).join("] [")}]`,
  );
  process.exit(2);
}
for (const name of (names.length > 0 ? names : Object.keys(benchmarks)) as Benchmark[]) {
  console.log(`── ${name}`);
  await benchmarks[name]();
}
