// Says what the check makes of damaged data, class by class; with --survivors, each that got through.
import { tryMutations } from "../data/mutations/trial.ts";

const verdicts = tryMutations(1);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
console.log("| slip | tried | refused | got through | why |\n| --- | --: | --: | --: | --- |");
for (const { class: kind, tried, survivors, crashes } of verdicts) {
  const refused = tried - survivors.length - crashes.length;
  console.log(
    `| ${kind.name} | ${tried} | ${refused} | ${survivors.length} | ${survivors.length > 0 ? (kind.survives ?? "unexplained") : ""} |`,
  );
}
const tried = sum(verdicts.map((verdict) => verdict.tried));
const semantic = sum(verdicts.filter((verdict) => verdict.class.semantic).map((verdict) => verdict.tried));
const through = sum(verdicts.map(({ survivors }) => survivors.length));
console.log(`\n${tried} slips, ${semantic} of them semantic: ${tried - through} refused, ${through} got through.`);
if (process.argv.includes("--survivors")) {
  for (const { class: kind, survivors } of verdicts)
    for (const { done } of survivors) console.log(`${kind.name}: ${done}`);
}
