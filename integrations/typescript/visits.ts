// Visits of a state, with the sentence that proves each: npm start -- https://HOST tj
import createClient from "openapi-fetch";
import type { paths } from "./entente.d.ts";

const [host = "http://localhost:8787", state = "tj"] = process.argv.slice(2);
const entente = createClient<paths>({ baseUrl: host });

let cursor: string | undefined;
do {
  const { data, error } = await entente.GET("/v1/facts.json", {
    params: { query: { country: state, kind: "visit", cursor } },
  });
  // Every error says what to do.
  if (!data) throw new Error(error?.detail);
  for (const { relation, fact } of data.facts) {
    console.log(`${relation}  ${fact.date ?? "undated"}  ${fact.id}`);
    for (const { source, quotes } of fact.claims) {
      for (const { exact } of quotes) console.log(`    “${exact}” (${source})`);
    }
  }
  cursor = data.next ? (new URL(data.next).searchParams.get("cursor") ?? undefined) : undefined;
} while (cursor);
