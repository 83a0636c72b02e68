import type { Env } from "../../env.ts";

/** Returns the response with a file of the build's assets; null if there is none. @param path such as `/flags/no.svg` */
export async function readAsset({ ASSETS }: Pick<Env, "ASSETS">, path: string): Promise<Response | null> {
  // The host does not matter; the binding only looks at the path.
  const response = await ASSETS.fetch(`https://assets.example${path}`);
  return response.ok ? response : null;
}
