// npm run bench -- [NAME …]: measures what the documentation states; without a name, one after the other.
const programs = {
  size: async () => (await import("./size.ts")).size(),
  speed: async () => (await import("./speed.ts")).speed(),
  scale: async () => (await import("./scale.ts")).scale(),
  load: async () => (await import("./load.ts")).longLoad(),
};
type Program = keyof typeof programs;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(programs, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")}: npm run bench -- [${Object.keys(programs).join("] [")}]`);
  process.exit(2);
}
for (const name of (asked.length > 0 ? asked : Object.keys(programs)) as Program[]) {
  console.log(`── ${name}`);
  await programs[name]();
}

export {};
