// Entry point of /widget.js: defines <relations-card>.
import "./origin.ts";
import "./define.ts";
