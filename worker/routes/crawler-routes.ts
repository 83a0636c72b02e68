import { Hono } from "hono";
import { HttpError } from "../errors.ts";
import type { EntenteEnv } from "../http/context.ts";
import { dataPolicy } from "../http/headers/content-security.ts";
import { respond } from "../http/respond.ts";
import { robotsTxt } from "../render/robots-txt.ts";
import { securityTxt } from "../render/security-txt.ts";

const plainText = "text/plain; charset=utf-8";

/** What crawlers and security researchers look for at fixed addresses. */
export const crawlerFiles = new Hono<EntenteEnv>()
  .get("/robots.txt", (c) =>
    respond(c, { read: null, variant: ["robots"], contentType: plainText, policy: dataPolicy }, () =>
      robotsTxt(c.env.ORIGIN),
    ),
  )
  .get("/.well-known/security.txt", (c) => {
    const { ORIGIN: origin, SECURITY_CONTACT: contact = "", SECURITY_EXPIRES: expires = "" } = c.env;
    // RFC 9116 requires both fields, and an expired file must not be used.
    if (!contact || !(Date.parse(expires) > Date.now())) throw new HttpError("unknown-address");
    const variant = ["security", contact, expires];
    return respond(c, { read: null, variant, contentType: plainText, policy: dataPolicy }, () =>
      securityTxt(origin, contact, expires),
    );
  });
