// Audits pages in a running Chromium, as on a mid-range phone, and prints one line of JSON per page.
// Arguments: the port of Chromium's debugger, then the pages' URLs.
import lighthouse from "lighthouse";

const [port, ...urls] = process.argv.slice(2);
for (const url of urls) {
  const { lhr } = await lighthouse(url, { port: Number(port), logLevel: "error", output: "json" });
  const audits = Object.values(lhr.audits);
  console.log(
    JSON.stringify({
      scores: Object.fromEntries(
        Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round(100 * score)]),
      ),
      // Those without a weight do not count.
      failed: Object.values(lhr.categories).flatMap(({ id: category, auditRefs }) =>
        auditRefs
          .filter(
            ({ id, weight }) =>
              weight > 0 && audits.some((audit) => audit.id === id && audit.score !== null && audit.score < 0.9),
          )
          .map(({ id }) => `${category}: ${id} ${lhr.audits[id].displayValue ?? ""}`.trim()),
      ),
    }),
  );
}
