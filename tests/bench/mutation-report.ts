// Reports how many mutations of the data the check detects, by class. With --survivors, lists those that it does not.
import { type ClassResult, oneLineRelations, tryMutations } from "../data/mutations/try-mutations.ts";
import { reasonsFor } from "../data/mutations/undetectable.ts";

const results = tryMutations({ perClass: Number.POSITIVE_INFINITY, oneLinePairs: oneLineRelations() });
const count = (selection: readonly ClassResult[], which: "tried" | "survivors") =>
  selection.reduce((total, result) => total + result[which].length, 0);
console.log("| mutation | tried | detected | missed | why |\n| --- | --: | --: | --: | --- |");
for (const { class: mutation, tried, survivors, crashes } of results) {
  const detected = tried.length - survivors.length - crashes.length;
  const why = survivors.length > 0 ? reasonsFor(mutation.name).join(" ") || "unexplained" : "";
  console.log(`| ${mutation.name} | ${tried.length} | ${detected} | ${survivors.length} | ${why} |`);
}
const [all, missed] = [count(results, "tried"), count(results, "survivors")];
const semantic = count(
  results.filter((result) => result.class.semantic),
  "tried",
);
console.log(`\n${all} mutations, ${semantic} of them semantic: ${all - missed} detected, ${missed} missed.`);
if (process.argv.includes("--survivors")) {
  for (const { class: mutation, survivors } of results)
    for (const { description } of survivors) console.log(`${mutation.name}\t${description}`);
}
