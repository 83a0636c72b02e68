import { Hono } from "hono";
import { isLanguage } from "../../data/model/language.ts";
import { HttpError } from "../errors.ts";
import type { EntenteContext, EntenteEnv } from "../http/context.ts";
import { dataPolicy } from "../http/headers/content-security.ts";
import { storeFor } from "../http/loading.ts";
import { checkRate } from "../http/rate-limit.ts";
import { respond } from "../http/respond.ts";
import { readCommonPicture } from "../store/files/picture.ts";

/**
 * The pictures of relations, for link previews. A picture that is not stored, because nobody has drawn it yet, gives the common one for a
 * short time. The asset server answers requests for the common one, unless there is no such asset.
 */
export const pictures = new Hono<EntenteEnv>()
  .get("/pictures/:file{[0-9a-f]{64}\\.[a-z]{2,3}\\.png}", async (c) => {
    const [hash = "", language = ""] = c.req.param("file").split(".");
    if (!isLanguage(language)) throw new HttpError("unknown-address");
    // Anybody can make up hashes. A client that has looked up too many still gets a picture.
    const isRefused = await checkRate(c, 1, "pictures").then(
      () => false,
      () => true,
    );
    const own = isRefused ? null : await storeFor(c).picture(hash, language);
    return own ? pictureResponse(c, `${hash.slice(0, 16)}.${language}`, own) : commonResponse(c);
  })
  .get("/pictures/common.png", commonResponse);

async function commonResponse(c: EntenteContext): Promise<Response> {
  const common = await readCommonPicture(c.env);
  if (!common) throw new HttpError("unknown-address");
  return pictureResponse(c, "common", common);
}

/** A picture's bytes never change, but it can be withdrawn, so nobody may keep it for long without asking again. */
function pictureResponse(c: EntenteContext, name: string, bytes: Uint8Array<ArrayBuffer>): Response {
  const head = { read: null, variant: ["picture", name], contentType: "image/png", policy: dataPolicy };
  return respond(c, head, () => bytes);
}
