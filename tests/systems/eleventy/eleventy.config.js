import entente from "@entente/eleventy";
import markdownIt from "markdown-it";

export default function configure(config) {
  // The settings that change most of what they can in a text.
  config.setLibrary("md", markdownIt({ html: true, typographer: true, linkify: true }));
  config.addPlugin(entente, { server: process.env.ENTENTE, styles: "/entente", stylesPath: "/site/entente" });
  return { dir: { output: "visible/site" }, pathPrefix: "/site/" };
}
