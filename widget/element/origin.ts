/**
 * The tag that loaded this script. Read here, by the first module to run: after the first tick, and in a module script, it is null.
 */
export const script = document.currentScript as HTMLScriptElement | null;

/** The origin that this script came from, where the cards are too; the page's own for a script without address. */
export const origin = new URL(script?.src || location.href).origin;
