import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { serve } from "../bench/local-servers.ts";
import { answerOf, recordedOrigin } from "../data/storage/recorded-answers.ts";

/** What the systems get from the server. */
const paths = [
  "/fragment/no-tj?lang=de",
  "/fragment/no-tj?lang=fa&layout=compact",
  "/fragment/no-tj?lang=de&css=/entente.css",
  "/fragment/no-tj?lang=de&markup=plain",
  "/fragment/no-tj?fact=unknown",
  "/fragment/af-no",
  `/oembed?url=${recordedOrigin}/relations/no-tj?lang=de`,
  "/embed/no-tj?lang=de",
  "/relations/no-tj?lang=de",
  "/v1/search?q=norway",
];

/**
 * Returns a hash of the responses that the built worker gives for a release that never changes, so that the hash
 * changes only with the program, not with the data. Needs a built worker.
 */
export async function hashOfAnswers(): Promise<string> {
  const release = JSON.parse(readFileSync("tests/data/storage/schema-1/release.json", "utf8"));
  const { entente, stop } = await serve(release, {
    ORIGIN: recordedOrigin,
    RATE_LIMIT: "off",
    REFRESH_SECONDS: "0",
  });
  try {
    const hash = createHash("sha256");
    for (const path of paths) {
      const response = await fetch(entente + path);
      // Fragments count with their style sheet; pages count without theirs, which no system shows.
      if (path.startsWith("/fragment/")) hash.update(await response.clone().text());
      hash.update(JSON.stringify(await answerOf(response)));
    }
    return hash.digest("hex");
  } finally {
    await stop();
  }
}

/**
 * Returns a hash of the server's answers and of the names and contents of the given files, and of all files in the given folders that git
 * does not ignore.
 * @throws if one does not exist
 */
export function hashOfInputs(answersHash: string, paths: readonly string[]): string {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`There is no ${missing.join(", ")}.`);
  const options = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...paths];
  const files = execFileSync("git", options, { encoding: "utf8" }).split("\0").filter(existsSync);
  const hash = createHash("sha256").update(answersHash);
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}
