/** What the package takes over from the project's own package.json. */
interface Project {
  version: string;
  license: string;
  engines: object;
}

/** Conditions of runtimes without a DOM. */
const serverConditions = ["node", "deno", "workerd", "edge-light"];

/** Returns the entry of `exports` for a module that defines the element. Without a DOM, it does nothing. */
function elementExport(name: string): object {
  const servers = serverConditions.map((condition) => [condition, "./server.js"]);
  return { types: `./${name}.d.ts`, ...Object.fromEntries(servers), default: `./${name}.js` };
}

/**
 * Returns the package.json of the package. Its peers are optional: only the card's component needs Preact, which has to be the site's own
 * copy; and package managers such as pnpm would hide the types of React.
 */
export function packageJson({ version, license, engines }: Project): object {
  return {
    name: "@entente/relations-card",
    version,
    description: "The custom element <relations-card>: the relations between two states, with their evidence.",
    keywords: ["custom-element", "web-component", "preact", "react"],
    license,
    // From this version of Node on, CommonJS can load ES modules.
    engines,
    type: "module",
    exports: {
      ".": elementExport("index"),
      "./react": elementExport("react"),
      "./preact": elementExport("preact"),
      "./card": { types: "./card.d.ts", default: "./card.js" },
      // The compiler checks that imports for their side effects exist.
      "./card.css": { types: "./card.css.d.ts", default: "./card.css" },
      "./custom-elements.json": "./custom-elements.json",
      "./package.json": "./package.json",
    },
    main: "./index.js",
    types: "./index.d.ts",
    customElements: "custom-elements.json",
    sideEffects: ["./index.js", "./react.js", "./preact.js", "./card.css"],
    files: ["*.js", "*.d.ts", "card.css", "custom-elements.json"],
    peerDependencies: { "@types/react": ">=19", preact: "^10.24.0 || ^11.0.0" },
    peerDependenciesMeta: { "@types/react": { optional: true }, preact: { optional: true } },
  };
}
