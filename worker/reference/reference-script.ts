// The script of the API reference page: shows the OpenAPI document with Redoc, in the colours of the page.

/** Global variable of Redoc's bundle, which the build prepends to this script. */
declare const Redoc: { init(document: object | string, options: object, container: Element): void };

const documentUrl = "/v1/openapi.json";
const scheme = matchMedia("(prefers-color-scheme: dark)");
const fullDocument = fetch(documentUrl).then(
  (response) => response.json() as Promise<{ paths: Record<string, unknown> }>,
);
// If the document cannot be loaded, Redoc gets its URL and reports the error itself.
const displayed: Promise<object | string> = fullDocument.then(withoutFormatPaths).catch(() => documentUrl);
scheme.addEventListener("change", show);
show();

/** Removes the per-format paths, such as `/v1/facts.csv`, if there is a path without extension: they would list each operation repeatedly. */
function withoutFormatPaths(document: { paths: Record<string, unknown> }): object {
  const { paths } = document;
  const remaining = Object.entries(paths).filter(
    ([path]) => !(path.replace(/\.\w+$/, "") in paths) || !/\.\w+$/.test(path),
  );
  return { ...document, paths: Object.fromEntries(remaining) };
}

/** Renders the document into `#reference`, in the current colour scheme. */
async function show(): Promise<void> {
  const container = document.createElement("div");
  document.querySelector("#reference")?.replaceChildren(container);
  new MutationObserver(() => correctLevels(container)).observe(container, { childList: true, subtree: true });
  const options = {
    theme: themeFrom(container),
    nativeScrollbars: true,
    // The page itself links to the document.
    hideDownloadButtons: true,
    sortRequiredPropsFirst: true,
    jsonSamplesExpandLevel: 2,
  };
  Redoc.init(await displayed, options, container);
}

/** Tells assistive technologies that Redoc's h5 headings, which are two levels too low, are at level 3. */
function correctLevels(container: Element): void {
  for (const heading of container.querySelectorAll("h5:not([aria-level])")) heading.ariaLevel = "3";
}

/** Builds Redoc's theme from the page's colours as computed at `element`: Redoc blends colours and cannot blend CSS variables. */
function themeFrom(element: HTMLElement) {
  const colour = (css: string): string => {
    element.style.color = css;
    const computed = getComputedStyle(element).color;
    element.style.color = "";
    return computed;
  };
  const [ink, soft, line, wash, paper, link] = ["ink", "soft", "line", "wash", "paper", "link"].map((name) =>
    colour(`var(--${name})`),
  );
  const [good, bad, moved] = ["#1d7a2f, #7fd08c", "#b3261e, #ff9d94", "#8a5300, #f0b860"].map((pair) =>
    colour(`light-dark(${pair})`),
  );
  const responseColours = (text: string | undefined) => ({
    color: text,
    backgroundColor: paper,
    tabTextColor: "#e8ecf1",
  });
  const font = "system-ui, sans-serif";
  const code = "ui-monospace, monospace";
  return {
    spacing: { sectionHorizontal: 24, sectionVertical: 20 },
    colors: {
      primary: { main: link },
      success: { main: good },
      error: { main: bad },
      gray: { 50: wash, 100: wash },
      border: { dark: line, light: line },
      text: { primary: ink, secondary: soft },
      responses: {
        success: responseColours(good),
        error: responseColours(bad),
        redirect: responseColours(moved),
        info: responseColours(link),
      },
    },
    schema: { linesColor: line, nestedBackground: paper, typeNameColor: soft, requireLabelColor: bad },
    typography: {
      fontSize: "15px",
      fontFamily: font,
      headings: { fontFamily: font, fontWeight: "600" },
      code: { fontFamily: code, fontSize: "13px", color: ink, backgroundColor: paper, wrap: true },
    },
    sidebar: {
      backgroundColor: wash,
      textColor: ink,
      activeTextColor: link,
      groupItems: { activeBackgroundColor: line },
      level1Items: { activeBackgroundColor: line },
    },
    // Redoc's syntax highlighting assumes a dark background in both colour schemes.
    rightPanel: {
      backgroundColor: "#1b2430",
      textColor: "#e8ecf1",
      servers: { overlay: { backgroundColor: paper, textColor: ink }, url: { backgroundColor: wash } },
    },
    codeBlock: { backgroundColor: "#12171d" },
    fab: { backgroundColor: paper, color: link },
  };
}
