// Scans hosts, each with a port and a path, and prints one line of JSON per host.
import { scan } from "@mdn/mdn-http-observatory";

for (const host of process.argv.slice(2)) console.log(JSON.stringify(await scan(host)));
