// The entry of /widget.js: every <relations-card> of the page becomes a card.
import "./origin.ts";
import "./define.ts";
