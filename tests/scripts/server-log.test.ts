import { expect, test } from "vitest";
import { errorsIn } from "../../scripts/server-log.ts";

test.each([
  [
    "a reader who went away",
    "✘ [ERROR] Uncaught Error: kj/async-io-unix.c++:186: disconnected: ::write(fd, buffer): Broken pipe\n  stack: 55d0@ 55d1@\n",
    "",
  ],
  ["what is no mistake", "[wrangler:info] GET /relations/no-tj 200 OK (3ms)\n", ""],
  [
    "a mistake",
    "✘ [ERROR] Uncaught Error: kaputt\n    at get (app.ts:3:4)\n",
    "✘ [ERROR] Uncaught Error: kaputt\n    at get (app.ts:3:4)\n",
  ],
  [
    "a mistake beside a reader who went away",
    "✘ [ERROR] write: Broken pipe\n✘ [ERROR] Uncaught Error: kaputt\n",
    "✘ [ERROR] Uncaught Error: kaputt\n",
  ],
])("of %s is told what matters", (_, chatter, told) => expect(errorsIn(chatter)).toBe(told));
