// Lists a state's visits since a given year, with the quotes that support them. Usage: npm start -- https://HOST tj 2010
import createClient from "openapi-fetch";
import type { paths } from "./entente.d.ts";

const [host = "http://localhost:8787", state = "tj", from] = process.argv.slice(2);
const entente = createClient<paths>({ baseUrl: host });

type Query = NonNullable<paths["/v1/facts.json"]["get"]["parameters"]["query"]>;
let next: Query | null = { country: state, kind: "visit", from };
while (next) {
  const query: Query = next;
  const { data, error } = await entente.GET("/v1/facts.json", { params: { query } });
  // `detail` says what is wrong and how to fix it.
  if (!data) throw new Error(error?.detail);
  for (const { relation, fact } of data.facts) {
    console.log(`${relation}  ${fact.date ?? "undated"}  ${fact.id}`);
    for (const { source, quotes } of fact.claims) {
      // Sources whose text we may not store are cited without quotes.
      const quoted = quotes.map(({ exact }) => exact).join(" […] ");
      console.log(quoted ? `    “${quoted}” (${source})` : `    (${source})`);
    }
  }
  // The URL of the next page is pinned to the same release.
  next = data.next ? (Object.fromEntries(new URL(data.next).searchParams) as Query) : null;
}
