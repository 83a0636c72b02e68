/**
 * Returns JSON data as a JavaScript expression, which is shorter than JSON when it is compressed: most names need no quotes, and the words
 * in the text fragment of a URL are written as in the quote that it leads to.
 */
export function scriptLiteral(value: unknown): string {
  if (value === true) return "!0";
  if (typeof value === "string" && value.includes("%20") && !value.includes(" "))
    return `${JSON.stringify(value.replaceAll("%20", " "))}.replaceAll(" ","%20")`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(scriptLiteral)}]`;
  const entries = Object.entries(value).filter(([, content]) => content !== undefined);
  return `{${entries.map(([key, content]) => `${/^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key)}:${scriptLiteral(content)}`)}}`;
}
