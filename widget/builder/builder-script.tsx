// Entry point of the front page's script: the search box and the builder.
import { render } from "preact";
import type { BuilderView } from "../../data/model/views/builder-view.ts";
import { Builder } from "./builder.tsx";
import { SearchBox } from "./search-box.tsx";

const builder = document.querySelector<HTMLElement>("[data-builder]");
if (builder) {
  const view: BuilderView = JSON.parse(builder.dataset.builder as string);
  const { words, language } = view;
  builder.replaceChildren();
  render(<Builder view={view} />, builder);

  const place = document.querySelector("[data-search]");
  if (place) {
    render(
      <SearchBox
        id="search-"
        words={words}
        language={language}
        label={words.search}
        hasStates={true}
        onChoose={({ page }) => location.assign(page)}
      />,
      place,
    );
  }
}
