import type * as z from "zod";
import type { authoredPublishers, sourceFile } from "../../../model/sources/source.ts";
import { foreignHostProblem } from "../../../rules/sources/foreign-host.ts";
import type { Problem } from "../data-problem.ts";
import type { Located } from "../files/authored-file.ts";

/** The publishers, one short entry each. */
export const publisherList = "data/sources/publishers.yml";

type Locate = Located<unknown>["problem"];
type Publisher = z.output<typeof authoredPublishers>[string];
type SourceEntry = z.output<typeof sourceFile>;

/** Looks up publishers, checks that sources are at their hosts, and remembers which publishers sources use. */
export class Publishers {
  private readonly unused: Set<string>;
  /** Publishers without hosts that were already reported. */
  private readonly hostless = new Set<string>();
  private readonly owners = new Map<string, string[]>();

  /** @param file the list; its value is null if it is invalid */
  constructor(
    private readonly file: { value: Record<string, Publisher> | null; problem: Locate },
    private readonly problems: Problem[],
  ) {
    this.unused = new Set(Object.keys(file.value ?? {}));
    for (const [key, publisher] of Object.entries(file.value ?? {})) {
      for (const host of publisher.hosts ?? []) this.addHost(host, key, publisher);
    }
  }

  /** Returns the publisher of a source without its hosts, and a function that locates problems with its names in the list. */
  find(source: SourceEntry, locate: Locate): { names: Omit<Publisher, "hosts"> | null; locateInList: Locate } {
    const { publisher: key } = source;
    const entry = key === undefined ? undefined : this.file.value?.[key];
    if (key !== undefined) this.unused.delete(key);
    if (key !== undefined && this.file.value && !entry) {
      const message = `there is no publisher “${key}” in ${publisherList}; add it there, or correct the key`;
      this.problems.push(locate(["publisher"], message));
    } else this.checkHost(source, entry, locate);
    if (key === undefined || !entry)
      return { names: null, locateInList: (path, message) => locate(["publisher", ...path], message) };
    const { hosts: _, ...names } = entry;
    return { names, locateInList: (path, message) => this.file.problem([key, ...path], message) };
  }

  /** A page is cited as its publisher's statement, so its host must be known to belong to the publisher. */
  private checkHost(
    { id, publisher: key, url, address }: SourceEntry,
    entry: Publisher | undefined,
    locate: Locate,
  ): void {
    const attribute = url === undefined ? "address" : "url";
    const host = hostOf(url ?? address ?? "");
    if (!this.file.value || host === null) return;
    const owners = this.ownersOf(host);
    if (owners.some((owner) => owner === key)) return;
    if (owners.length > 0) {
      const message = `“${host}” is a host of “${owners[0]}”${key === undefined ? "" : `, not of “${key}”`}; write publisher: ${owners[0]}, or correct “${attribute}”`;
      this.problems.push(locate([key === undefined ? attribute : "publisher"], message));
    } else if (key !== undefined && entry?.hosts) {
      const message = `“${host}” is not a host of “${key}”; correct “${attribute}” or “publisher”, or add the host to the publisher in ${publisherList} if it belongs there`;
      this.problems.push(locate([attribute], message));
    } else if (key !== undefined && !this.hostless.has(key)) {
      this.hostless.add(key);
      const message = `this publisher has no “hosts”; add hosts: [${host}] if “${host}” (the host of the source “${id}”) belongs to it, or else remove “publisher” from that source`;
      this.problems.push(this.file.problem([key], message));
    }
  }

  /** Returns the publishers of the longest listed host that equals the host or is a parent domain of it; several if that host is listed twice. */
  private ownersOf(host: string): string[] {
    const labels = host.split(".");
    const parts = labels.map((_, index) => labels.slice(index).join("."));
    return parts.map((part) => this.owners.get(part) ?? []).find((owners) => owners.length > 0) ?? [];
  }

  private addHost(host: string, key: string, { en = "" }: Publisher): void {
    const [other] = this.owners.get(host) ?? [];
    this.owners.set(host, [...(this.owners.get(host) ?? []), key]);
    const messages = [
      other && `“${host}” is also a host of “${other}”; remove it from one of the two`,
      foreignHostProblem(host, en),
    ];
    for (const message of messages) if (message) this.problems.push(this.file.problem([key], message));
  }

  unusedPublishers(): Problem[] {
    const message = "no source uses this publisher; remove it, or use it in a source";
    return [...this.unused].map((key) => this.file.problem([key], message));
  }
}

/** Returns the host of a URL or address, in lower case and without www.; null if it has none. */
function hostOf(address: string): string | null {
  const [, host] = /^(?:[a-z]+:\/\/(?:[^/?#\\]*@)?)?([^/?#\\:\s]+\.[^/?#\\:\s]+)(?:[/?#\\:]|$)/i.exec(address) ?? [];
  return host?.toLowerCase().replace(/^www\.|\.$/g, "") ?? null;
}
