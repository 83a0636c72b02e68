import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { BuilderWords } from "../../data/model/views/builder-view.ts";

/** A button that copies the code, and says so next to it. @param source the element that shows the code */
export function CopyButton({
  code,
  words,
  source,
  isReady,
}: {
  code: string;
  words: BuilderWords;
  source: RefObject<HTMLElement | null>;
  isReady: boolean;
}) {
  const [message, setMessage] = useState("");
  useEffect(() => setMessage(""), [code]);

  async function copy() {
    if (!isReady) return;
    setMessage("");
    try {
      await navigator.clipboard.writeText(code);
      setMessage(words.copied);
    } catch {
      // Browsers may refuse, for instance in a frame.
      if (source.current) getSelection()?.selectAllChildren(source.current);
      setMessage(words.copyFailed);
    }
  }

  return (
    <p class="copy">
      <button type="button" class="primary" aria-disabled={!isReady} onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{message && <span class="copied">{message}</span>}</span>
    </p>
  );
}
