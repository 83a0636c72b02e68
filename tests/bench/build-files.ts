// Run by files.ts: reads, checks and builds the data below the folder in the first argument.
import { dataAndProblems } from "../../data/pipeline/authored/check.ts";
import { load } from "../../data/pipeline/authored/load/load-authored.ts";
import { buildRelease } from "../../data/pipeline/release/build-release.ts";
import { DocumentSpool } from "../../data/pipeline/release/document-spool.ts";

const [, , folder = "."] = process.argv;

const authored = load(folder);
report(`read ${authored.relations.size} relations and ${authored.sources.size} sources`);
// The random words of a large dataset may contain the name of a state, which is a problem.
const { data, problems } = dataAndProblems(authored);
report(`checked; ${problems.length} problems`);
const { documents } = buildRelease(data, "// a widget", new DocumentSpool(folder).keep);
report(`built ${documents.length} documents`);

function report(step: string): void {
  const { userCPUTime, maxRSS } = process.resourceUsage();
  console.log(`  ${step}: ${Math.round(userCPUTime / 1e6)} s of CPU, peak memory ${Math.round(maxRSS / 1024)} MiB`);
}
