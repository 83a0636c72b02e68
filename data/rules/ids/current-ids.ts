import { flatMapEach } from "../../model/flat-map-each.ts";
import { type Dataset, type Finding, sharedLists } from "../rule.ts";

/** Something with a permanent id, and where it is. */
interface IdentifiedEntry extends Pick<Finding, "in" | "path"> {
  /** The form in data/ids.txt: `no-tj/visit-2012-11-gul`, `people/sherali-gul`, `sources/mfa-tj.no.de`. */
  id: string;
}

/** Returns every fact, person, organisation, city and source, except removed ones. */
export function currentIds(data: Dataset): IdentifiedEntry[] {
  return [
    ...flatMapEach(data.relations, ([relation, { facts }]) =>
      facts.map(({ id }, index) => ({ id: `${relation}/${id}`, in: { relation }, path: ["facts", index, "id"] })),
    ),
    ...sharedLists.flatMap((list) =>
      [...data[list]].flatMap(([key, entry]): IdentifiedEntry[] =>
        "removed" in entry ? [] : [{ id: `${list}/${key}`, in: { shared: list }, path: [key] }],
      ),
    ),
    ...[...data.sources.keys()].map((source) => ({ id: `sources/${source}`, in: { source }, path: ["id"] })),
  ];
}
