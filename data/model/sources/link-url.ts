import type { SourceHead } from "./source.ts";

/** An https URL whose host is the one that readers see: without a user name, which could look like a host. */
const safeUrl = /^https:\/\/[^\s/\\?#@]+(?:[/?#][^\s\\]*)?$/;

/**
 * Returns the URL that links to a source may lead to. The data check accepts no other URL, but documents in KV need not
 * have passed it.
 * @returns undefined if the source has none
 */
export function linkUrl({ url }: Pick<SourceHead, "url">): string | undefined {
  return url !== undefined && safeUrl.test(url) ? url : undefined;
}
