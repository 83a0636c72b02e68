import { card } from "../../entente-card.js";
import { RelationsCard } from "../relations-card.jsx";

export default async function Page() {
  return (
    <main>
      <h1>A page with a fragment</h1>
      <RelationsCard html={await card("no-tj?lang=de")} />
    </main>
  );
}
