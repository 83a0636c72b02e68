// Entry point of the front page's script: the search box and the builder. Each starts when it is at most half a screen below the viewport,
// because most readers of the front page need neither, and the builder keeps a slow phone busy for half a second.
import { render, type VNode } from "preact";
import type { BuilderView } from "../../data/model/views/builder-view.ts";
import { Builder } from "./builder.tsx";
import { SearchBox } from "./search-box.tsx";

const builder = document.querySelector<HTMLElement>("[data-builder]");
if (builder) {
  const view: BuilderView = JSON.parse(builder.dataset.builder as string);
  const { words, language } = view;
  renderWhenNear(builder, <Builder view={view} />);

  const place = document.querySelector("[data-search]");
  if (place) {
    renderWhenNear(
      place,
      <SearchBox
        id="search-"
        words={words}
        language={language}
        label={words.search}
        hasStates={true}
        onChoose={({ page }) => location.assign(page)}
      />,
    );
  }
}

/** Replaces an element's content when the reader comes near it: by scrolling, with the keyboard or through a link. */
function renderWhenNear(element: Element, content: VNode): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      const hasFocus = element.contains(document.activeElement);
      element.replaceChildren();
      render(content, element);
      if (hasFocus) element.querySelector("input")?.focus();
    },
    { rootMargin: "0px 0px 50%" },
  );
  observer.observe(element);
}
