const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Escapes text for XML and HTML, also in attributes with double quotes. Removes control characters except tab and line breaks:
 * section 2.2 of XML 1.0 forbids them even when escaped.
 */
export function escapeXml(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, "").replace(/[&<>"]/g, (character) => entities[character] as string);
}
