// Reports how many mutations of the data the check detects, by class. With --survivors, lists those that it does not.
import { type ClassResult, oneLineRelations, tryMutations } from "../data/mutations/try-mutations.ts";
import { reasonsFor } from "../data/mutations/undetectable.ts";

const verdicts = tryMutations({ perClass: Number.POSITIVE_INFINITY, oneLinePairs: oneLineRelations() });
const count = (selection: readonly ClassResult[], which: "tried" | "survivors") =>
  selection.reduce((total, verdict) => total + verdict[which].length, 0);
console.log("| mutation | tried | detected | missed | why |\n| --- | --: | --: | --: | --- |");
for (const { class: kind, tried, survivors, crashes } of verdicts) {
  const detected = tried.length - survivors.length - crashes.length;
  const why = survivors.length > 0 ? reasonsFor(kind.name).join(" ") || "unexplained" : "";
  console.log(`| ${kind.name} | ${tried.length} | ${detected} | ${survivors.length} | ${why} |`);
}
const [all, missed] = [count(verdicts, "tried"), count(verdicts, "survivors")];
const semantic = count(
  verdicts.filter((verdict) => verdict.class.semantic),
  "tried",
);
console.log(`\n${all} mutations, ${semantic} of them semantic: ${all - missed} detected, ${missed} missed.`);
if (process.argv.includes("--survivors")) {
  for (const { class: kind, survivors } of verdicts)
    for (const { description } of survivors) console.log(`${kind.name}\t${description}`);
}
