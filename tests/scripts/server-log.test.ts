import { expect, test } from "vitest";
import { errorsIn } from "../../scripts/server-log.ts";

test.each([
  [
    "nothing, if a client closed the connection",
    "✘ [ERROR] Uncaught Error: kj/async-io-unix.c++:186: disconnected: ::write(fd, buffer): Broken pipe\n  stack: 55d0@ 55d1@\n",
    "",
  ],
  ["nothing, if there is no error", "[wrangler:info] GET /relations/no-tj 200 OK (3ms)\n", ""],
  [
    "an error",
    "✘ [ERROR] Uncaught Error: kaputt\n    at get (app.ts:3:4)\n",
    "✘ [ERROR] Uncaught Error: kaputt\n    at get (app.ts:3:4)\n",
  ],
  [
    "only the error, if a client closed the connection as well",
    "✘ [ERROR] write: Broken pipe\n✘ [ERROR] Uncaught Error: kaputt\n",
    "✘ [ERROR] Uncaught Error: kaputt\n",
  ],
])("returns %s", (_, output, errors) => expect(errorsIn(output)).toBe(errors));
