import entente, { relationsCards } from "@entente/docusaurus";

export default {
  title: "A fictitious site",
  url: "https://site.example",
  baseUrl: "/",
  plugins: [[entente, { server: process.env.ENTENTE, styles: { folder: "static/entente", path: "/entente" } }]],
  presets: [
    [
      "classic",
      {
        docs: { routeBasePath: "/", sidebarPath: false, remarkPlugins: [relationsCards] },
        blog: false,
        sitemap: false,
      },
    ],
  ],
};
