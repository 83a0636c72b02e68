import { namedSchemas, parsedContract } from "../openapi.ts";
import type { BreakingChange } from "./comparison/comparison.ts";
import { openApiChanges } from "./comparison/openapi-changes.ts";
import { SchemaChanges } from "./comparison/schema-changes.ts";
import type { Contracts } from "./contracts.ts";

/** Returns every change between two versions of the contracts that is not an addition. */
export function contractChanges(before: Contracts, after: Contracts): BreakingChange[] {
  const [oldCard, newCard] = [before, after].map((contracts) => parsedContract(namedSchemas, contracts["card-view"]));
  const changedColumns = before.columns.filter((column, index) => after.columns[index] !== column);
  return [
    ...openApiChanges(before.openapi, after.openapi),
    ...new SchemaChanges(oldCard ?? {}, newCard ?? {}).ofNamedSchemas(),
    ...changedColumns.map((column) => ({ place: `CSV column ${column}`, what: "this column was removed or moved" })),
  ];
}
