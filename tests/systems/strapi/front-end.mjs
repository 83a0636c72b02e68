// A front end: shows the articles of Strapi's REST API under a strict policy, and passes on the style sheet of the cards.
import { createServer } from "node:http";

const { STRAPI, TOKEN, POLICY, PORT } = process.env;

const escaped = (text) => text.replace(/[&<]/g, (found) => (found === "&" ? "&amp;" : "&lt;"));

createServer(async (request, response) => {
  try {
    if (/^\/entente\/entente-[0-9a-f]+\.css$/.test(request.url)) {
      const style = await fetch(STRAPI + request.url);
      return response.setHeader("Content-Type", "text/css").end(await style.text());
    }
    const answer = await fetch(`${STRAPI}/api/articles`, { headers: { Authorization: `Bearer ${TOKEN}` } });
    const { data } = await answer.json();
    const articles = data.map(({ title, card }) => `<h1>${escaped(title)}</h1>${card?.html ?? ""}`);
    response.setHeader("Content-Security-Policy", POLICY).setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><title>Articles</title>${articles.join("")}`);
  } catch (error) {
    console.error(error);
    response.writeHead(502).end("Strapi does not respond.");
  }
}).listen(Number(PORT), "127.0.0.1", () => console.log("The front end has started"));
