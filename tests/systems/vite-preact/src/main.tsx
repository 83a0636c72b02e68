import { render } from "preact";
import "@entente/relations-card/preact";
import { Card, type CardView } from "@entente/relations-card/card";
import "@entente/relations-card/card.css";

function Site({ view }: { view: CardView }) {
  return (
    <>
      <relations-card
        base="https://HOST"
        relation="no-tj"
        lang="de"
        home="tj"
        heading={3}
        class="card-of-norway"
        onrelations-card:ready={(event) => {
          document.title = event.detail.title;
        }}
      >
        <a href="https://HOST/relations/no-tj?lang=de">Norwegen und Tadschikistan</a>
      </relations-card>
      <Card view={view} heading={2} />
    </>
  );
}

const response = await fetch("https://HOST/v1/relations/no-tj/card?lang=fa");
const view = (await response.json()) as CardView;
render(<Site view={view} />, document.querySelector("#root") as HTMLElement);
