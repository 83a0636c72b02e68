import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@entente/relations-card/react";

function Site() {
  return (
    <relations-card
      base="https://HOST"
      relation="no-tj"
      lang="de"
      home="tj"
      heading={3}
      className="card-of-norway"
      onrelations-card:ready={(event) => {
        document.title = event.detail.title;
      }}
    >
      <a href="https://HOST/relations/no-tj?lang=de">Norwegen und Tadschikistan</a>
    </relations-card>
  );
}

createRoot(document.querySelector("#root") as HTMLElement).render(
  <StrictMode>
    <Site />
  </StrictMode>,
);
