import type { SourceHead } from "./source.ts";

/** How well sources support what they are cited for, from the strongest grade to the weakest. */
export const evidenceGrades = {
  official: "At least one source is a ministry or another authority",
  several: "No official source, but sources from at least two publishers",
  single: "No official source, and only one publisher",
  mirror: "Only mirrors of an encyclopaedia",
} as const;
export type EvidenceGrade = keyof typeof evidenceGrades;

type GradedSource = Pick<SourceHead, "id" | "kind" | "publisher" | "url" | "address" | "sha256">;

/** Returns the grade of the evidence from these sources; null if there are none. Mirrors do not count next to other sources. */
export function evidenceGrade(sources: readonly GradedSource[]): EvidenceGrade | null {
  if (sources.length === 0) return null;
  if (sources.some(({ kind }) => kind === "ministry" || kind === "authority")) return "official";
  const counted = sources.filter(({ kind }) => kind !== "encyclopaedia-mirror");
  if (counted.length === 0) return "mirror";
  return publishersOf(counted).length > 1 ? "several" : "single";
}

/** Returns true if the first grade is weaker than the second. */
export function isWeakerGrade(grade: EvidenceGrade, other: EvidenceGrade): boolean {
  const order = Object.keys(evidenceGrades);
  return order.indexOf(grade) > order.indexOf(other);
}

/** Groups sources that are from one publisher, as far as that is known. */
function publishersOf(sources: readonly GradedSource[]): GradedSource[][] {
  return sources.reduce<GradedSource[][]>((groups, source) => {
    const isSame = (group: GradedSource[]) => group.some((other) => haveSamePublisher(source, other));
    return [...groups.filter((group) => !isSame(group)), [source, ...groups.filter(isSame).flat()]];
  }, []);
}

function haveSamePublisher(a: GradedSource, b: GradedSource): boolean {
  if (a.sha256 !== undefined && a.sha256 === b.sha256) return true;
  if (a.publisher !== undefined && b.publisher !== undefined && isSameText(a.publisher, b.publisher)) return true;
  const areCopies = [a, b].map(({ kind }) => kind === "document-copy");
  // The site of a copy is not its publisher. Copies whose publishers are unknown may be of the same document.
  if (areCopies.every(Boolean)) return a.publisher === undefined || b.publisher === undefined;
  const [first, second] = [siteOf(a), siteOf(b)];
  return areCopies.every((isCopy) => !isCopy) && first !== null && first === second;
}

function isSameText(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Returns the site of a source without subdomains: "asiaplustj.info"; null if its address is unknown. Sites under an unknown
 * public suffix count as one, because treating independent sources as dependent is the safer error.
 */
function siteOf({ url, address }: GradedSource): string | null {
  const [, host] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/.exec(url ?? address ?? "") ?? [];
  return /(?:[^.]+\.)?(?:(?:ac|co|com|edu|gov|net|org)\.[a-z]{2}|[^.]+)$/.exec(host ?? "")?.[0] ?? null;
}
