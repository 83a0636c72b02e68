import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../data/model/language.ts";
import type { BuilderWords } from "../../data/model/views/builder-view.ts";
import { type FoundOption, findOptions } from "./find-options.ts";
import { countText, numberText } from "./number-text.ts";

/** Time without a key press after which a search is sent, in milliseconds. */
const pause = 200;

interface SearchBoxProps {
  /** Start of the ids of its elements. Preact's own ids would repeat, because each box is rendered separately. */
  id: string;
  words: BuilderWords;
  language: Language;
  label: string;
  /** Whether states are found too. */
  hasStates: boolean;
  onChoose: (option: FoundOption) => void;
}

/** What was found for a query. */
type Found = { query: string; options: FoundOption[]; hasMore: boolean; hasFailed?: boolean } | null;

/** A search box with a list of results (the ARIA pattern "editable combobox with list autocomplete"). */
export function SearchBox({ id, words, language, label, hasStates, onChoose }: SearchBoxProps) {
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<Found>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const controller = new AbortController();
    if (!query.trim()) {
      setFound(null);
      return;
    }
    const timer = setTimeout(async () => {
      const details = {
        stateDetail: hasStates ? words.stateRelations : "",
        factsDetail: (count: number) => countText(words.factCount, count, language),
      };
      const failure = { options: [], hasMore: false, hasFailed: true };
      const result = await findOptions(query, language, details, controller.signal).catch(() => failure);
      if (controller.signal.aborted) return;
      setFound({ query, ...result });
      setActive(-1);
      // The reader may have gone on meanwhile.
      setOpen(document.activeElement === input.current);
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query]);

  useEffect(() => {
    if (active >= 0) list.current?.querySelectorAll("[role=option]")[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const options = found?.options ?? [];
  const isShown = isOpen && options.length > 0;

  function choose(option: FoundOption) {
    setOpen(false);
    setQuery("");
    onChoose(option);
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key } = event;
    const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
    if (step && options.length > 0) {
      setOpen(true);
      // From the input, the arrows lead to the first or last option, and from there back to the input.
      setActive(((active + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    } else if (key === "Enter" && isShown) {
      // Until the response to a new query arrives, the list still shows the results of the one before.
      if (found?.query === query) choose(options[Math.max(active, 0)] as FoundOption);
    } else if (key === "Escape" && (isShown || query)) {
      if (isShown) setOpen(false);
      else setQuery("");
    } else return;
    event.preventDefault();
  }

  const status = found?.hasFailed
    ? words.searchFailed
    : found &&
      (options.length > 0 ? words.results.replace("{count}", numberText(options.length, language)) : words.noResults);
  return (
    <div class="search">
      <label for={`${id}input`}>{label}</label>
      <div class="search-field">
        <input
          id={`${id}input`}
          ref={input}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={`${id}list`}
          aria-describedby={`${id}hint`}
          aria-activedescendant={isShown && active >= 0 ? `${id}option${active}` : undefined}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          onKeyDown={onKeyDown}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
        />
        {/* The list keeps the focus in the input. */}
        <div
          class="options"
          id={`${id}list`}
          ref={list}
          role="listbox"
          aria-label={label}
          hidden={!isShown}
          onMouseDown={(event) => event.preventDefault()}
        >
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the input, which keeps the focus.
            <div
              key={option.key}
              id={`${id}option${index}`}
              class={option.fact ? "option is-fact" : "option"}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onClick={() => choose(option)}
            >
              <span class="flags">
                {option.states.map(({ code }) => (
                  <img key={code} src={`/flags/${code}.svg`} alt="" width="24" height="16" />
                ))}
              </span>
              <span>
                <bdi>{option.title}</bdi>
                {option.detail && (
                  <small>
                    <bdi>{option.detail}</bdi>
                  </small>
                )}
              </span>
            </div>
          ))}
          {isShown && found?.hasMore && (
            <div class="more-results" role="presentation">
              {words.moreResults}
            </div>
          )}
        </div>
      </div>
      <p class="hint" id={`${id}hint`}>
        {words.findHint}
      </p>
      <p class={found?.hasFailed || (query && found && options.length === 0) ? "hint status" : "unseen"} role="status">
        {query && status}
      </p>
    </div>
  );
}
