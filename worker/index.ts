import { app } from "./app.ts";
import type { Env } from "./env.ts";
import { responseFromMemory } from "./http/cache/response-cache.ts";
import { counted } from "./http/metrics.ts";

export default {
  fetch(request: Request, env: Env, context: ExecutionContext): Response | Promise<Response> {
    const response = responseFromMemory(request, env) ?? app.fetch(request, env, context);
    return env.METRICS ? counted(env.METRICS, env.KV, request, response) : response;
  },
};
