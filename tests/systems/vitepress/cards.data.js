import { card } from "./entente-card.js";

export default {
  load: async () => ({ norway: await card("no-tj?lang=de") }),
};
