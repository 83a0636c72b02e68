import type { Claim } from "../../model/facts/claim.ts";
import { linkUrl } from "../../model/sources/link-url.ts";
import type { SourceHead } from "../../model/sources/source.ts";
import { withTextFragment } from "../../model/sources/text-fragment.ts";

/** Returns the URL of the source of a claim, at the first passage that the claim quotes; undefined if the source has no URL. */
export function evidenceUrl({ quotes }: Claim, source: SourceHead): string | undefined {
  const url = linkUrl(source);
  const [first] = [...quotes].sort((a, b) => a.start - b.start);
  return url && first ? withTextFragment(url, first.exact) : url;
}
