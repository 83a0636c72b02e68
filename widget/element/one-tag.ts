// Entry point of the one-tag embed: inserts a card after its own script tag, from the data in the same response.
import type { CardView } from "../../data/model/views/card-view.ts";
import { origin, script, source } from "./origin.ts";
import "./define.ts";
import { parameterAttributes, propertyOf } from "./attribute-names.ts";
import type { RelationsCard } from "./element.tsx";
import { languageOf } from "./language.ts";
import { requestCard, warn, warnOfLanguage } from "./request-card.tsx";
import { languageIn } from "./texts.ts";
import { inTurn } from "./turns.ts";

/** Parameter of the function that the build wraps around this bundle. The server appends the argument. */
declare const ententeView: CardView;

const { relation, lang } = ententeView;

const places = ownTags().filter((tag) => tag.isConnected && !tag.closest("head"));
for (const tag of places) inTurn(() => insertAfter(tag));
if (!places[0]) {
  console.warn(
    `Entente: A card cannot be shown here. Put the script tag in the body, or write <relations-card relation="${relation}" lang="${lang}"></relations-card> where the card should appear.`,
  );
}

/**
 * Finds the tags of this script even if the browser does not say which one runs: a module runs once for all its tags, and a shadow root
 * hides its scripts. Stack traces in Safari lack the query; there, tags for the same relation and language count.
 */
function ownTags(): HTMLScriptElement[] {
  if (script) return [script];
  const tags = tagsIn(document).filter(({ src }) => src.split("?")[0] === source.href.split("?")[0]);
  const exact = tags.filter(({ src }) => src === source.href);
  if (exact[0] || source.search) return exact;
  return tags.filter(({ src }) => (languageIn(new URL(src).searchParams.get("lang") ?? lang) ?? lang) === lang);
}

function tagsIn(root: ParentNode): HTMLScriptElement[] {
  return [...root.querySelectorAll("*")].flatMap((element) => [
    ...(element instanceof HTMLScriptElement ? [element] : []),
    ...(element.shadowRoot ? tagsIn(element.shadowRoot) : []),
  ]);
}

async function insertAfter(tag: HTMLScriptElement) {
  const options = knownOptions(tag);
  const view = await viewFor(tag, options);
  const next = tag.nextElementSibling;
  // A page that is restored from a copy already contains the card, and its scripts run again.
  const card = (
    next?.matches("relations-card[data-one-tag]") ? next : document.createElement("relations-card")
  ) as RelationsCard;
  // Set before the attributes, so that the card is rendered with them only once, after the insertion, and a warning is logged once.
  card.view = view;
  // A copy of the card without its script then shows the same content.
  for (const [name, value] of [
    ["data-one-tag", ""],
    ["relation", relation],
    ["lang", view.lang],
    ...parameterAttributes.map((name) => [name, options.get(propertyOf(name))] as const),
    ["theme", tag.dataset.theme],
    ["heading", tag.dataset.heading],
  ] as const) {
    if (value != null) card.setAttribute(name, value);
  }
  tag.after(card);
}

/** Returns the options in the URL of a tag. Warns of those that do not exist, which the server ignores, and of an unknown language. */
function knownOptions(tag: HTMLScriptElement): URLSearchParams {
  const options = new URL(tag.src || source).searchParams;
  const known = ["lang", ...parameterAttributes.map(propertyOf)];
  for (const name of [...options.keys()]) {
    if (known.includes(name)) continue;
    warn(`The option ${name} is not valid. Valid: ${known.join(", ")}`, tag);
    options.delete(name);
  }
  warnOfLanguage(options.get("lang"), tag);
  return options;
}

/** Returns the view in the language that the tag's URL names, or else the page's if we have it, or else the reader's. */
async function viewFor(tag: HTMLScriptElement, options: URLSearchParams): Promise<CardView> {
  const language = languageIn(languageOf(tag));
  if (options.has("lang") || !language || language === lang) return ententeView;
  const url = new URL(`/v1/relations/${relation}/card?${options}`, origin);
  url.searchParams.set("lang", language);
  const answer = await requestCard(url.href, tag).catch(() => null);
  return answer && "groups" in answer ? answer : ententeView;
}
