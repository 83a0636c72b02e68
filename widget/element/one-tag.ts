// Entry point of the one-tag embed: inserts a card after its own script tag, from the data in the same response.
import type { CardView } from "../../data/model/views/card-view.ts";
import { script } from "./origin.ts";
import "./define.ts";
import type { RelationsCard } from "./element.tsx";

/** Parameter of the function that the build wraps around this bundle. The server appends the argument. */
declare const ententeView: CardView;

const card = document.createElement("relations-card") as RelationsCard;
// Before the attributes, so that the only rendering with them is the one after the insertion, and a warning is logged once.
card.view = ententeView;
card.setAttribute("relation", ententeView.relation);
for (const name of ["theme", "heading"]) {
  const value = script?.dataset[name];
  if (value) card.setAttribute(name, value);
}
script?.after(card);
