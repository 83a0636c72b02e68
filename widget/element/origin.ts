/** The tag that loaded this script. Read by the first module that runs, because it is null later and in module scripts. */
export const script = document.currentScript as HTMLScriptElement | null;

/** Origin of this script, which also serves the cards. The page's own origin if the script is inline. */
export const origin = new URL(script?.src || location.href).origin;
