import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { BuilderWords } from "../../data/model/views/builder-view.ts";
import type { Shown } from "./preview.tsx";

interface CopyButtonProps {
  code: string;
  words: BuilderWords;
  /** The element that shows the code. */
  source: RefObject<HTMLElement | null>;
  /** The card in the preview, whose height is in the code; undefined until it is shown. */
  shown: Shown | undefined;
  /** Called if the reader wants to copy the code before the card is shown. */
  onAwait: () => void;
}

/** A button that copies the code and confirms that next to it. If clicked before the card is shown, it waits for the card. */
export function CopyButton({ code, words, source, shown, onAwait }: CopyButtonProps) {
  const [message, setMessage] = useState<"" | "copyAwaited" | "copied" | "copyFailed" | "unavailable">("");
  const isAwaited = message === "copyAwaited";
  useEffect(() => {
    if (!isAwaited) setMessage("");
  }, [code]);
  useEffect(() => {
    if (isAwaited && shown !== undefined) copy();
  }, [isAwaited, shown]);

  async function copy() {
    if (shown === undefined) {
      onAwait();
      return setMessage("copyAwaited");
    }
    if (shown === null) return setMessage("unavailable");
    setMessage("");
    try {
      await navigator.clipboard.writeText(code);
      setMessage("copied");
    } catch {
      // Browsers may refuse, for instance in a frame.
      if (source.current) getSelection()?.selectAllChildren(source.current);
      setMessage("copyFailed");
    }
  }

  return (
    <p class="copy">
      <button type="button" class="primary" onClick={copy}>
        {words.copy}
      </button>
      <span role="status">
        {message && <span class={message === "copied" ? "copied" : "hint"}>{words[message]}</span>}
      </span>
    </p>
  );
}
