/** A browser engine. Tests use only this interface, so the same tests run in all engines. */
export interface Engine {
  /** Opens a URL in a window whose inner width is `width`, in CSS pixels and at least 320. */
  open(url: string, width: number): Promise<EnginePage>;
  close(): Promise<void>;
}

/** A document in a window or in a frame. */
export interface EngineDocument {
  /** Runs a function in the document and returns its result, as JSON. The function cannot use anything from the test except the argument. */
  run<Result, Argument = undefined>(
    work: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
  /** Clicks the element that the function returns, which can be in a shadow root. */
  click(find: () => Element): Promise<void>;
}

/** A window of a browser. */
export interface EnginePage extends EngineDocument {
  /** The document in the page's first frame. */
  frame(): Promise<EngineDocument>;
  /** The page that a click on this page opened, once it has loaded. */
  opened(): Promise<EngineDocument>;
  /** Presses and releases a key. */
  press(key: "Enter" | "Tab" | "Escape"): Promise<void>;
  /** Errors and warnings so far: of the console, uncaught, and violated policies. Each begins with `error: ` or `warning: `. */
  messages(): Promise<string[]>;
  /** Opens another URL in the window. What `messages` returns begins anew. Much faster than a new window in Firefox. */
  goTo(url: string): Promise<void>;
  /** A screenshot of the window, as PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}
