import { RelationsCardInput } from "./admin/relations-card-input.jsx";
import de from "./admin/texts/de.json";
import en from "./admin/texts/en.json";
import no from "./admin/texts/no.json";

/** The admin's texts in each language. The German and Norwegian ones have not been reviewed by native speakers yet. */
const texts = { de, en, no };

/** The admin side of the plugin, for Strapi 5. */
export default {
  register(app) {
    const required = "content-type-builder.form.attribute.item.requiredField";
    app.customFields.register({
      name: "relations-card",
      pluginId: "entente",
      type: "json",
      intlLabel: { id: "entente.label", defaultMessage: en["entente.label"] },
      intlDescription: { id: "entente.description", defaultMessage: en["entente.description"] },
      components: { Input: async () => ({ default: RelationsCardInput }) },
      options: {
        // Strapi's labels for the “required” option of its own fields.
        advanced: [
          {
            sectionTitle: { id: "global.settings", defaultMessage: "Settings" },
            items: [
              {
                name: "required",
                type: "checkbox",
                intlLabel: { id: required, defaultMessage: "Required field" },
                description: { id: `${required}.description`, defaultMessage: "" },
              },
            ],
          },
        ],
      },
    });
  },
  registerTrads: async ({ locales }) => locales.map((locale) => ({ locale, data: texts[locale] ?? {} })),
};
