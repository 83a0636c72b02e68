import type { RemovedFactsView } from "../../../../data/view/pages/removed-facts.ts";
import { Text } from "../../../../widget/card/text.tsx";

/** The removed facts of a relation: their ids, why they were removed, and what replaces them. @param urlOf returns the URL of a fact */
export function RemovedFacts({ view, urlOf }: { view: RemovedFactsView; urlOf: (fact: string) => string }) {
  return (
    <>
      <h2>{view.heading}</h2>
      <ul>
        {view.facts.map(({ id, reason, movedTo }) => (
          <li id={id}>
            <code dir="ltr">{id}</code> · {Text({ text: reason })}
            {movedTo && (
              <>
                {" "}
                → <a href={urlOf(movedTo)}>{movedTo}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
