import { Hono } from "hono";
import { anniversariesView } from "../../../../data/view/pages/anniversary-view.ts";
import { countryRows } from "../../../../data/view/pages/country-view.ts";
import { statesByName } from "../../../../data/view/pages/directory-view.ts";
import { stateName } from "../../../../data/view/words/state-names.ts";
import type { CountryListBody, CountryResponseBody } from "../../../contract/response-schemas.ts";
import type { EntenteEnv } from "../../../http/context.ts";
import { readCountry, readStore } from "../../../http/loading.ts";
import { respond } from "../../../http/respond.ts";
import { calendar } from "../../../render/feeds/calendar.ts";
import { jsonResponse } from "../json-response.ts";
import { route } from "../route.ts";
import { relationUrl } from "./relation-parts.ts";

/** States and their relations. */
export const countries = new Hono<EntenteEnv>()
  .get(
    ...route("listCountries", async (c, { language, head }) => {
      const { value: root, ...read } = await readStore(c, (release) => release.root());
      return jsonResponse<CountryListBody>(c, read, head, () => ({
        countries: statesByName(root.countries, language).map(({ code, name }) => ({
          code,
          name,
          relations: root.countries[code]?.relations ?? 0,
          url: `${c.env.ORIGIN}/v1/countries/${code}`,
        })),
      }));
    }),
  )
  .get(
    ...route("getCountry", async (c, { path, language, head }) => {
      const { read, code, relations } = await readCountry(c, path.code);
      return jsonResponse<CountryResponseBody>(c, read, head, () => ({
        country: { code, name: stateName(code, language) },
        relations: countryRows(code, relations, language).map(({ pair, name }) => {
          const { hash, kinds, picture, ...entry } = relations[pair] as NonNullable<(typeof relations)[string]>;
          return { id: pair, counterpart: name, ...entry, url: relationUrl(c, pair) };
        }),
      }));
    }),
  )
  .get(
    ...route("getAnniversaries", async (c, { path, language, head }) => {
      const { read, code, relations } = await readCountry(c, path.code);
      const origin = c.env.ORIGIN;
      return respond(c, { ...head, read }, () =>
        calendar(anniversariesView(code, relations, { language, origin }), { origin, time: read.release.time }),
      );
    }),
  );
