/** What flags consist of. Nothing here can run code, load anything, refer to an id or style other elements. */
const elements = new Set(["svg", "g", "path", "circle", "ellipse", "rect", "polygon", "line", "polyline"]);
const attributes = new Set([
  ...["viewBox", "d", "points", "x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "x1", "x2", "y1", "y2"],
  ...["fill", "fill-rule", "clip-rule", "fill-opacity", "opacity", "transform"],
  ...["stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity"],
]);

/** A value that can be a number, a colour, a path or a transformation. `url(…)` cannot. */
const plainValue = /^(?!.*url)[\w\s.,#()%+-]*$/i;

/**
 * Returns an SVG file as an element to include in HTML, with only the elements and attributes that a flag needs. As it has no ids, any
 * number of flags can be on a page.
 * @param name what the flag says to those who cannot see it, as HTML; "" if the text beside it says so
 */
export function inlineFlag(file: string, name: string): string {
  let isRoot = true;
  const shapes = file
    .replace(/<!--.*?-->|<\?.*?\?>|<!.*?>/gs, "")
    // Text has no place in a flag; scripts and styles would be text.
    .replace(/>[^<]+</g, "><")
    .replace(/<(\/?)([\w:-]+)((?:\s[^<>]*?)?)(\/?)>/g, (_, slash: string, tag: string, rest: string, end: string) => {
      if (!elements.has(tag)) return "";
      if (slash) return `</${tag}>`;
      const kept = [...rest.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].flatMap(([, key = "", a, b]) => {
        const value = a ?? b ?? "";
        const isKept = attributes.has(key) && plainValue.test(value) && !(isRoot && /^(width|height)$/.test(key));
        return isKept ? [` ${key}="${value}"`] : [];
      });
      const role = isRoot ? ` class="flag" ${name ? `role="img" aria-label="${name}"` : 'aria-hidden="true"'}` : "";
      isRoot = false;
      return `<${tag}${role}${kept.join("")}${end}>`;
    });
  return shapes.trim();
}
