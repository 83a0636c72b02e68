import { createElement } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Settings } from "../../data/model/views/builder-settings.ts";
import type { BuilderWords } from "../../data/model/views/builder-view.ts";
import type { CardView } from "../../data/model/views/card-view.ts";
import { percentText } from "./number-text.ts";
import { cardKey, effective } from "./settings.ts";

/** A card that is shown, and its height in CSS pixels in each of the {@link widths}; null instead if there is none. */
export type Shown = { view: CardView; heights: { narrow: number; wide: number } } | null;

/** Widths of the previews, in CSS pixels. */
const widths = { narrow: 320, wide: 600 } as const;

/** Shows the card in two widths, with the real element. Scales it down if the page is narrower. */
export function Preview({
  settings: given,
  isAwaited,
  words,
  language,
  last,
  onShown,
}: {
  settings: Settings;
  /** True to load the cards at once, even far from the viewport. */
  isAwaited: boolean;
  words: BuilderWords;
  /** BCP 47 tag of the page's language. */
  language: string;
  /** What was shown last: its height stays reserved until the next card is shown. */
  last: Shown;
  onShown: (shown: Shown) => void;
}) {
  const settings = effective(given);
  const { relation, cardLang, home, layout, fact, kinds, cardRelease: release, theme, colours, size } = settings;
  const key = cardKey(settings);
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

  // Before the cards can be ready.
  useLayoutEffect(() => {
    const element = root.current as HTMLElement;
    const ready = new Set<Element>();
    const report = ({ type, target, detail }: Event & { detail?: CardView }) => {
      if (type === "relations-card:error") return onShown(null);
      ready.add(target as Element);
      if (ready.size < Object.keys(widths).length) return;
      // Unlike the bounding box, the computed height does not change with the scale.
      const [narrow, wide] = [...element.querySelectorAll("relations-card")].map((card) =>
        Math.ceil(Number.parseFloat(getComputedStyle(card).height)),
      ) as [number, number];
      onShown({ view: detail as CardView, heights: { narrow, wide } });
    };
    const types = ["relations-card:ready", "relations-card:error"];
    for (const type of types) element.addEventListener(type, report);
    return () => {
      for (const type of types) element.removeEventListener(type, report);
    };
  }, [key]);

  const [background, text, accent] = colours.split("-");
  const style = {
    ...(text && {
      "--entente-background": `#${background}`,
      "--entente-text": `#${text}`,
      "--entente-accent": `#${accent}`,
    }),
    "--entente-size": size || null,
  } as Record<string, string | null>;
  const shownTheme = theme || (given.way === "link" ? "light" : "");
  const attributes = {
    relation,
    lang: cardLang,
    home,
    layout,
    fact,
    kinds,
    release,
    theme: shownTheme,
    load: isAwaited ? "now" : "",
  };
  const present = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value || null]));
  return (
    <div class="previews" ref={root}>
      {(["narrow", "wide"] as const).map((name) => {
        const width = widths[name];
        const scale = scales[name];
        const reserved = last ? `${last.heights[name] * scale}px` : "100vh";
        return (
          <figure key={name}>
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
              style={{ minHeight: `min(36rem, ${reserved})` }}
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
