// Prints what each program reads from a page, one line of JSON for each URL in the arguments.
import { extract } from "@extractus/oembed-extractor";
import metascraper from "metascraper";
import description from "metascraper-description";
import image from "metascraper-image";
import lang from "metascraper-lang";
import logo from "metascraper-logo-favicon";
import title from "metascraper-title";
import url from "metascraper-url";
import openGraph from "open-graph-scraper";
import { unfurl } from "unfurl.js";

const scrape = metascraper([title(), description(), image(), url(), logo(), lang()]);

for (const page of process.argv.slice(2)) {
  const html = await (await fetch(page)).text();
  const results = {
    oembedExtractor: await extract(page),
    unfurl: await unfurl(page),
    metascraper: await scrape({ url: page, html }),
    openGraph: (await openGraph({ url: page })).result,
  };
  console.log(JSON.stringify(results));
}
