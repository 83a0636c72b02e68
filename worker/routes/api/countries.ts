import { Hono } from "hono";
import { anniversariesView } from "../../../data/view/anniversary-view.ts";
import { countryRows, directory, stateName } from "../../../data/view/page-view.ts";
import { calendar } from "../../render/calendar.ts";
import { answer, dataPolicy } from "../answer.ts";
import { type EntenteEnv, readCountry, readLanguage, readStore } from "../request.ts";
import { jsonAnswer, onlyParameters } from "./json-answer.ts";

/** States and their relations. */
export const countries = new Hono<EntenteEnv>()
  .get("/", async (c) => {
    onlyParameters(c, ["release"]);
    const language = readLanguage(c);
    const { value: root, ...read } = await readStore(c, (release) => release.root());
    return jsonAnswer(
      c,
      read,
      ["countries", language],
      () => ({
        countries: directory(root.countries, language).map(({ code, name }) => ({
          code,
          name,
          relations: root.countries[code]?.relations,
          url: `${c.env.ORIGIN}/v1/countries/${code}`,
        })),
      }),
      { language },
    );
  })
  .get("/:code", async (c) => {
    onlyParameters(c, ["release"]);
    const language = readLanguage(c);
    const { read, code, relations } = await readCountry(c, c.req.param("code"));
    return jsonAnswer(
      c,
      read,
      ["country", code, language],
      () => ({
        country: { code, name: stateName(code, language) },
        relations: countryRows(code, relations, language).map(({ pair, name }) => {
          const { hash, ...entry } = relations[pair] as NonNullable<(typeof relations)[string]>;
          return { id: pair, counterpart: name, ...entry, url: `${c.env.ORIGIN}/v1/relations/${pair}` };
        }),
      }),
      { language },
    );
  })
  .get("/:code/anniversaries.ics", async (c) => {
    onlyParameters(c, ["release"]);
    const language = readLanguage(c);
    const { read, code, relations } = await readCountry(c, c.req.param("code"));
    const origin = c.env.ORIGIN;
    const head = { read, variant: ["anniversaries", code, language], contentType: "text/calendar; charset=utf-8" };
    return answer(c, { ...head, language, policy: dataPolicy }, () =>
      calendar(anniversariesView(code, relations, { language, origin }), { origin, time: read.release.time }),
    );
  });
