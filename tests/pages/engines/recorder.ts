declare global {
  interface Window {
    /** Errors and warnings on a host page; see `EnginePage.messages`. */
    hostMessages: string[];
  }
}

/** A script that records the errors and warnings of a page. Host pages contain it because WebKitGTK's driver does not report them. */
export const recorder = `(${record})()`;

function record() {
  const messages: string[] = [];
  window.hostMessages = messages;
  for (const level of ["error", "warn"] as const) {
    const original = console[level];
    console[level] = (...values: unknown[]) => {
      messages.push(`${level === "warn" ? "warning" : level}: ${values.map(String).join(" ")}`);
      original.apply(console, values);
    };
  }
  window.addEventListener("error", ({ message }) => messages.push(`error: ${message}`));
  window.addEventListener("unhandledrejection", ({ reason }) => messages.push(`error: ${reason}`));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    messages.push(`error: ${violatedDirective} blocks ${blockedURI}`),
  );
}
