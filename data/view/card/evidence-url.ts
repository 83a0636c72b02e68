import type { Claim } from "../../model/facts/claim.ts";
import { linkUrl } from "../../model/sources/link-url.ts";
import { recordPage, recordUrl } from "../../model/sources/record-address.ts";
import type { SourceHead } from "../../model/sources/source.ts";
import { withTextFragment } from "../../model/sources/text-fragment.ts";

/**
 * Returns the URL of the source of a claim, at the first passage that the claim quotes. For the first record of an archive that the claim
 * cites, this is the publisher's page that shows it, or else the archive's file. Undefined if the source has no URL.
 */
export function evidenceUrl({ quotes, records = [] }: Claim, source: SourceHead): string | undefined {
  const [record] = records;
  if (record && source.archive)
    return linkUrl({ url: recordPage(record, source.archive) ?? recordUrl(record, source.archive) });
  const url = linkUrl(source);
  const [first] = [...quotes].sort((a, b) => a.start - b.start);
  return url && first ? withTextFragment(url, first.exact) : url;
}
