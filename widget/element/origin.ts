/** The tag that loaded this script; null in a module or a shadow root. Read by the first module that runs, because it is null later. */
export const script = document.currentScript as HTMLScriptElement | null;

/** URL of this script. Without its tag, only a stack trace contains it. The page's own URL if the script is inline. */
export const source = new URL(
  script?.src || /https?:\S+?(?=:\d+:\d+)/.exec(Error().stack as string)?.[0] || location.href,
);

/** Origin of this script, which also serves the cards. */
export const origin = source.origin;
