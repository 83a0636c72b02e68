/** Returns the BCP 47 tag in `lang` or `xml:lang`; null if the node has neither. */
export function declaredLanguage(node: Partial<Element>): string | null | undefined {
  return node.getAttribute?.("lang") ?? node.getAttribute?.("xml:lang");
}

/** Returns the language that the node or its nearest ancestor declares, also one outside the shadow root; "" if none does. */
export function languageOf(node: Node | null | undefined): string {
  return node ? (declaredLanguage(node as Element) ?? languageOf(node.parentNode ?? (node as ShadowRoot).host)) : "";
}
