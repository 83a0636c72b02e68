module.exports = ({ env }) => ({
  entente: {
    config: {
      server: env("ENTENTE"),
      cacheTime: env.int("CACHE_TIME"),
      // With a path, the style sheet of the cards is a file that Strapi serves.
      ...(env("STYLES") ? { styles: { folder: "public/entente", path: env("STYLES") } } : {}),
    },
  },
});
