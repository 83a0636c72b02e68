import { app } from "./app.ts";
import type { Env } from "./env.ts";
import { counted } from "./routes/metrics.ts";

export default {
  fetch(request, env, context) {
    const { METRICS, KV } = env;
    const answer = app.fetch(request, env, context);
    return METRICS ? counted(METRICS, KV, request, answer) : answer;
  },
} satisfies ExportedHandler<Env>;
