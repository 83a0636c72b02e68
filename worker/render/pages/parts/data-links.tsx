/** A download of a page's data in one format. */
interface DataLink {
  /** Name of the format in every language, such as "CSV". */
  name: string;
  /** Media type. */
  type: string;
  href: string;
}

/** Links to a relation's data and change feeds. @param base URL of the relation in the API */
export function relationLinks(base: string, language: string): DataLink[] {
  return [
    { name: "JSON", type: "application/json", href: base },
    { name: "JSON-LD", type: "application/ld+json", href: `${base}.jsonld?lang=${language}` },
    { name: "CSV", type: "text/csv", href: `${base}/facts.csv?lang=${language}` },
    ...changeLinks(base, language),
  ];
}

/** Links to the feeds of a relation's changes. @param base URL of the relation in the API */
export function changeLinks(base: string, language: string): DataLink[] {
  return [
    { name: "Atom", type: "application/atom+xml", href: `${base}/changes.atom?lang=${language}` },
    { name: "JSON Feed", type: "application/feed+json", href: `${base}/changes.jsonfeed?lang=${language}` },
  ];
}

/** Links to a fact's data and citations. @param base URL of the fact in the API */
export function factLinks(base: string, language: string): DataLink[] {
  return [
    { name: "JSON", type: "application/json", href: base },
    { name: "CSV", type: "text/csv", href: `${base}.csv?lang=${language}` },
    {
      name: "CSL-JSON",
      type: "application/vnd.citationstyles.csl+json",
      href: `${base}/citation.json?lang=${language}`,
    },
    { name: "RIS", type: "application/x-research-info-systems", href: `${base}/citation.ris?lang=${language}` },
  ];
}

/** Links to the whole dataset and its change feeds. */
export function datasetLinks(origin: string, language: string): DataLink[] {
  return [
    { name: "ZIP", type: "application/zip", href: `${origin}/v1/exports/entente.zip` },
    { name: "CSV", type: "text/csv", href: `${origin}/v1/exports/facts.csv` },
    { name: "Parquet", type: "application/vnd.apache.parquet", href: `${origin}/v1/exports/facts.parquet` },
    { name: "Atom", type: "application/atom+xml", href: `${origin}/v1/changes.atom?lang=${language}` },
    { name: "JSON Feed", type: "application/feed+json", href: `${origin}/v1/changes.jsonfeed?lang=${language}` },
  ];
}

/** Links to a state's data and its calendar of anniversaries. @param base URL of the state in the API */
export function countryLinks(base: string, language: string): DataLink[] {
  return [
    { name: "JSON", type: "application/json", href: `${base}?lang=${language}` },
    { name: "iCalendar", type: "text/calendar", href: `${base}/anniversaries.ics?lang=${language}` },
  ];
}

/** Links to a source's data. @param url URL of the source in the API */
export function sourceLinks(url: string): DataLink[] {
  return [{ name: "JSON", type: "application/json", href: url }];
}

/** The links as `<link rel="alternate">` for the page's head, where feed readers look for feeds. */
export function alternates(links: readonly DataLink[]) {
  return links.map(({ name, type, href }) => <link rel="alternate" type={type} title={name} href={href} />);
}

/** The links in one line. */
export function DataLinks({ links }: { links: readonly DataLink[] }) {
  return (
    <p>
      {links.map(({ name, type, href }, index) => [
        index > 0 && " · ",
        <a href={href} type={type}>
          {name}
        </a>,
      ])}
    </p>
  );
}
