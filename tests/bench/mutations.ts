// Says what the check makes of damaged data, class by class; with --survivors, each that got through.
import { oneLineRelations, tryMutations, type Verdict } from "../data/mutations/trial.ts";
import { reasonsOf } from "../data/mutations/unknowable.ts";

const verdicts = tryMutations({ perClass: Number.POSITIVE_INFINITY, lines: oneLineRelations() });
const count = (wanted: readonly Verdict[], which: "tried" | "survivors") =>
  wanted.reduce((total, verdict) => total + verdict[which].length, 0);
console.log("| slip | tried | refused | got through | why |\n| --- | --: | --: | --: | --- |");
for (const { class: kind, tried, survivors, crashes } of verdicts) {
  const refused = tried.length - survivors.length - crashes.length;
  const why = survivors.length > 0 ? reasonsOf(kind.name).join(" ") || "unexplained" : "";
  console.log(`| ${kind.name} | ${tried.length} | ${refused} | ${survivors.length} | ${why} |`);
}
const [all, through] = [count(verdicts, "tried"), count(verdicts, "survivors")];
const semantic = count(
  verdicts.filter((verdict) => verdict.class.semantic),
  "tried",
);
console.log(`\n${all} slips, ${semantic} of them semantic: ${all - through} refused, ${through} got through.`);
if (process.argv.includes("--survivors")) {
  for (const { class: kind, survivors } of verdicts)
    for (const { done } of survivors) console.log(`${kind.name}\t${done}`);
}
