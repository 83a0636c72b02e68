import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { BuilderWords } from "../../../data/model/views/builder-view.ts";
import type { CardView } from "../../../data/model/views/card-view.ts";

interface CopyButtonProps {
  code: string;
  /** What the button copies. */
  label: string;
  words: BuilderWords;
  /** The element that shows the code. */
  source: RefObject<HTMLElement | null>;
  /** The card, whose height is in the code; undefined until it has arrived. */
  card: CardView | null | undefined;
}

/** A button that copies the code and confirms that next to it. If clicked before the card has arrived, it waits for the card. */
export function CopyButton({ code, label, words, source, card }: CopyButtonProps) {
  const [message, setMessage] = useState<"" | "copyAwaited" | "copied" | "copyFailed" | "unavailable">("");
  const isAwaited = message === "copyAwaited";
  /** Passes the code, or null if there is no card, to the click that waits for it. */
  const pass = useRef((_code: string | null) => {});
  useEffect(() => {
    if (!isAwaited) setMessage("");
  }, [code]);
  useEffect(() => {
    if (card !== undefined) pass.current(card && code);
  }, [card, code]);

  async function copy() {
    if (isAwaited) return;
    let text = Promise.resolve(card ? code : null);
    if (card === undefined) {
      text = new Promise((resolve) => {
        pass.current = resolve;
      });
    }
    setMessage(card === undefined ? "copyAwaited" : "");
    try {
      // Some browsers allow this only in response to the click, not seconds later, so they get a promise.
      const item = new ClipboardItem({ "text/plain": text.then((value) => value ?? Promise.reject()) });
      await navigator.clipboard.write([item]);
      setMessage("copied");
    } catch {
      if ((await text) === null) return setMessage("unavailable");
      // Browsers may refuse, for instance in a frame.
      if (source.current) getSelection()?.selectAllChildren(source.current);
      setMessage("copyFailed");
    }
  }

  return (
    <p class="copy">
      <button type="button" class="primary" onClick={copy}>
        {label}
      </button>
      <a class="to-preview" href="#preview">
        {words.preview}
      </a>
      <span role="status">
        {message && <span class={message === "copied" ? "copied" : "hint"}>{words[message]}</span>}
      </span>
    </p>
  );
}
