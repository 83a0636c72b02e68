/** What Redoc's bundle leaves behind, which the build puts before this script. */
declare const Redoc: { init(document: object | string, options: object, place: Element): void };

const address = "/v1/openapi.json";
const scheme = matchMedia("(prefers-color-scheme: dark)");
const whole = fetch(address).then((response) => response.json() as Promise<{ paths: Record<string, unknown> }>);
// Where the document cannot be had, Redoc says so itself.
const shown: Promise<object | string> = whole.then(withoutEndings).catch(() => address);
scheme.addEventListener("change", show);
show();

/** One operation for all its formats: the paths that end in one of them say to people what the path without it has said. */
function withoutEndings(document: { paths: Record<string, unknown> }): object {
  const { paths } = document;
  const kept = Object.entries(paths).filter(([path]) => !(path.replace(/\.\w+$/, "") in paths) || !/\.\w+$/.test(path));
  return { ...document, paths: Object.fromEntries(kept) };
}

/** Shows the OpenAPI document in the place that the page has for it, in the colours that the page has now. */
async function show(): Promise<void> {
  const place = document.createElement("div");
  document.querySelector("#reference")?.replaceChildren(place);
  const options = {
    theme: themeAt(place),
    nativeScrollbars: true,
    // The page has a link to the document itself.
    hideDownloadButtons: true,
    sortRequiredPropsFirst: true,
    jsonSamplesExpandLevel: 2,
  };
  Redoc.init(await shown, options, place);
}

/** Redoc's theme, of what the page's colours come to at `place`: Redoc mixes them, and cannot mix variables. */
function themeAt(place: HTMLElement) {
  const colour = (css: string): string => {
    place.style.color = css;
    const seen = getComputedStyle(place).color;
    place.style.color = "";
    return seen;
  };
  const [ink, soft, line, wash, paper, link] = ["ink", "soft", "line", "wash", "paper", "link"].map((name) =>
    colour(`var(--${name})`),
  );
  const [good, bad, moved] = ["#1d7a2f, #7fd08c", "#b3261e, #ff9d94", "#8a5300, #f0b860"].map((pair) =>
    colour(`light-dark(${pair})`),
  );
  const answer = (text: string | undefined) => ({ color: text, backgroundColor: paper, tabTextColor: "#e8ecf1" });
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
      responses: { success: answer(good), error: answer(bad), redirect: answer(moved), info: answer(link) },
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
    // Redoc colours its samples for a dark ground, whatever is around them.
    rightPanel: {
      backgroundColor: "#1b2430",
      textColor: "#e8ecf1",
      servers: { overlay: { backgroundColor: paper, textColor: ink }, url: { backgroundColor: wash } },
    },
    codeBlock: { backgroundColor: "#12171d" },
    fab: { backgroundColor: paper, color: link },
  };
}
