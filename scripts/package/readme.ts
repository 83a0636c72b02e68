import { readFileSync } from "node:fs";
import { cssParts, customProperties, elementAttributes, elementEvents } from "./element-attributes.ts";

/** Returns the README of the package: scripts/package/README.md with its tables. */
export function readme(): string {
  const tables = {
    attributes: table(
      ["attribute", "what it sets", "values", "default"],
      elementAttributes.map(({ name, description, values, ...attribute }) => [
        `\`${name}\``,
        description,
        values,
        attribute.default ?? "required",
      ]),
    ),
    events: table(
      ["event", "when", "type of `detail`"],
      elementEvents.map(({ name, description, detail }) => [
        `\`${name}\``,
        description,
        `\`${detail.replaceAll("|", "\\|")}\``,
      ]),
    ),
    properties: table(
      ["property", "what it sets"],
      Object.entries(customProperties).map(([name, description]) => [`\`${name}\``, description]),
    ),
    parts: table(
      ["part", "what it is"],
      Object.entries(cssParts).map(([name, description]) => [`\`${name}\``, description]),
    ),
  };
  return readFileSync("scripts/package/README.md", "utf8").replace(
    /<!-- (\w+) -->/g,
    (_, name: keyof typeof tables) => tables[name],
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
