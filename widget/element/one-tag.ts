// The entry of the one-tag embed: a card right after its own script tag, from the data that came along.
import type { CardView } from "../../data/model/views/card-view.ts";
import { script } from "./origin.ts";
import "./define.ts";
import type { RelationsCard } from "./element.tsx";

/** The parameter of the function that the build wraps around this bundle; the server writes the argument. */
declare const ententeView: CardView;

const card = document.createElement("relations-card") as RelationsCard;
card.setAttribute("relation", ententeView.relation);
for (const name of ["theme", "heading"]) {
  const value = script?.dataset[name];
  if (value) card.setAttribute(name, value);
}
card.view = ententeView;
script?.after(card);
