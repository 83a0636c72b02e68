import { createElement } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../../data/model/views/builder-settings.ts";
import type { BuilderWords } from "../../data/model/views/builder-view.ts";
import { cardHeight } from "../../data/model/views/card-height.ts";
import type { CardView } from "../../data/model/views/card-view.ts";
import { customProperties } from "./code/snippet.ts";
import { percentText } from "./number-text.ts";
import { cardQuery, effective } from "./settings.ts";

/** Widths of the previews, in CSS pixels. */
const widths = { narrow: 320, wide: 600 } as const;

/** Shows the card in two widths, with the real element. Scales it down if the page is narrower. */
export function Preview({
  settings: given,
  card,
  words,
  language,
}: {
  settings: Settings;
  /** The card, if it has arrived: its height is reserved until it is shown. */
  card: CardView | null | undefined;
  words: BuilderWords;
  /** BCP 47 tag of the page's language. */
  language: string;
}) {
  const settings = effective(given);
  const { relation, cardLang, home, layout, fact, kinds, cardRelease: release, theme } = settings;
  const key = relation + cardQuery(settings);
  const root = useRef<HTMLDivElement>(null);
  const [scales, setScales] = useState({ narrow: 1, wide: 1 });

  useLayoutEffect(() => {
    const observer = new ResizeObserver((entries) => {
      const fitting = entries.map(({ target, contentRect }) => {
        const name = (target as HTMLElement).dataset.preview as keyof typeof widths;
        return [name, Math.min(1, contentRect.width / widths[name])];
      });
      setScales((previous) => ({ ...previous, ...Object.fromEntries(fitting) }));
    });
    for (const preview of (root.current as HTMLElement).querySelectorAll("section")) observer.observe(preview);
    return () => observer.disconnect();
  }, []);

  const style = customProperties(settings).join("; ");
  const shownTheme = theme || (given.way === "link" ? "light" : "");
  const attributes = { relation, lang: cardLang, home, layout, fact, kinds, release, theme: shownTheme };
  const present = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value || null]));
  return (
    <div class="previews" id="preview" ref={root}>
      {(["narrow", "wide"] as const).map((name) => {
        const width = widths[name];
        const scale = scales[name];
        return (
          <figure key={name} class={name}>
            <figcaption>
              {words.preview}{" "}
              <bdi class="width">
                {width} px{scale < 1 && `, ${percentText(scale, language)}`}
              </bdi>
            </figcaption>
            <section
              class="window"
              data-preview={name}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and only an element that can take the focus does so with the keyboard.
              tabIndex={0}
              aria-label={`${words.preview}, ${width} px`}
              style={{ minHeight: card && `min(36rem, ${cardHeight(card, width) * scale}px)` }}
            >
              <div class={`column-${width}`} style={{ zoom: scale }}>
                {createElement("relations-card", { ...present, key, style, heading: "3" })}
              </div>
            </section>
          </figure>
        );
      })}
    </div>
  );
}
