import { Hono } from "hono";
import { cardView } from "../../data/view/card-view.ts";
import { framePage } from "../render/frame-page.tsx";
import { embedScript } from "../render/script.ts";
import { frameStyle } from "../render/styles.ts";
import { answer, dataPolicy } from "./answer.ts";
import { type EntenteEnv, readRelation, variantOf } from "./request.ts";

const framePolicy = (origin: string) =>
  `default-src 'none'; style-src ${frameStyle.cspSource}; img-src ${origin}; base-uri 'none'; form-action 'none'; frame-ancestors *`;

/** What other sites put into their pages: `/embed/no-tj` in a frame, `/embed/no-tj.js` as the one tag. */
export const embed = new Hono<EntenteEnv>().get("/:file", async (c) => {
  const file = c.req.param("file");
  const isScript = file.endsWith(".js");
  const { read, relation, options } = await readRelation(c, isScript ? file.slice(0, -3) : file);
  const { language } = options;
  if (isScript) {
    return answer(
      c,
      {
        read,
        variant: ["tag", relation.id, ...variantOf(options)],
        contentType: "text/javascript; charset=utf-8",
        language,
        policy: dataPolicy,
      },
      () => embedScript(cardView(relation, options)),
    );
  }
  const asked = c.req.query("theme");
  const theme = asked === "light" || asked === "dark" ? asked : null;
  return answer(
    c,
    {
      read,
      variant: ["frame", relation.id, ...variantOf(options), theme],
      contentType: "text/html; charset=utf-8",
      language,
      policy: framePolicy(c.env.ORIGIN),
    },
    () => framePage(cardView(relation, options), theme),
  );
});
