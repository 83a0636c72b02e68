import { findRelations, previewCard } from "./server/editor-data.ts";
import { replaceFieldValues } from "./server/field-values.ts";
import { frontEndValue } from "./server/front-end-value.ts";
import { storedReference } from "./server/reference.ts";
import { cardsOf, checkSettings, defaultSettings, type Settings } from "./server/settings.ts";
import type { Context, Strapi } from "./server/strapi.ts";

const name = "entente";

/** Routes for the field, so that editors' browsers contact only Strapi. */
const routes = ["relations", "preview"].map((path) => ({
  method: "GET",
  path: `/${path}`,
  handler: `editor.${path}`,
  config: { policies: ["admin::isAuthenticatedAdmin"] },
}));

/** The server side of the plugin, for Strapi 5. */
export default {
  config: { default: defaultSettings, validator: checkSettings },
  routes: { admin: { type: "admin", routes } },
  controllers: {
    editor: ({ strapi }: { strapi: Strapi }) => ({
      async relations(context: Context) {
        context.body = { relations: await findRelations(settingsOf(strapi), context.query) };
      },
      async preview(context: Context) {
        context.body = await previewCard(settingsOf(strapi), context.query);
      },
    }),
  },
  register({ strapi }: { strapi: Strapi }): void {
    strapi.customFields.register({
      name: "relations-card",
      plugin: name,
      type: "json",
      inputSize: { default: 12, isResizable: true },
    });
    // Only references are stored, whether the admin or the API saves the entry.
    strapi.documents.use(async ({ contentType, params }, next) => {
      if (params.data) params.data = await replaceFieldValues(strapi, contentType, params.data, storedReference);
      return next();
    });
    // Only the REST API adds cards: the admin receives what is stored.
    const cards = cardsOf(strapi);
    strapi.sanitizers.add(
      "content-api.output",
      (model) => (entry) =>
        replaceFieldValues(strapi, model, entry, (value) => frontEndValue(value, cards, settingsOf(strapi))),
    );
  },
};

function settingsOf(strapi: Strapi): Settings {
  return strapi.config.get<Settings>(`plugin::${name}`);
}
