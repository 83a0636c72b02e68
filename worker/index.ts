import { app } from "./app.ts";
import type { Env } from "./env.ts";
import { responseFromMemory } from "./routes/response-cache.ts";

export default {
  fetch(request: Request, env: Env, context: ExecutionContext): Response | Promise<Response> {
    return responseFromMemory(request, env) ?? app.fetch(request, env, context);
  },
};
