/** A form in which what a page shows can be had. */
interface DataLink {
  /** What the form is called everywhere: "CSV". */
  name: string;
  /** Media type. */
  type: string;
  href: string;
}

/** A relation as data, and what releases changed of it. @param base its address in the API */
export function relationLinks(base: string, language: string): DataLink[] {
  return [
    { name: "JSON", type: "application/json", href: base },
    { name: "JSON-LD", type: "application/ld+json", href: `${base}.jsonld?lang=${language}` },
    { name: "CSV", type: "text/csv", href: `${base}/facts.csv?lang=${language}` },
    { name: "Atom", type: "application/atom+xml", href: `${base}/changes.atom?lang=${language}` },
    { name: "JSON Feed", type: "application/feed+json", href: `${base}/changes.jsonfeed?lang=${language}` },
  ];
}

/** The whole dataset, and what releases changed of it. */
export function datasetLinks(origin: string, language: string): DataLink[] {
  return [
    { name: "ZIP", type: "application/zip", href: `${origin}/v1/exports/entente.zip?lang=${language}` },
    { name: "CSV", type: "text/csv", href: `${origin}/v1/exports/facts.csv?lang=${language}` },
    { name: "Atom", type: "application/atom+xml", href: `${origin}/v1/changes.atom?lang=${language}` },
    { name: "JSON Feed", type: "application/feed+json", href: `${origin}/v1/changes.jsonfeed?lang=${language}` },
  ];
}

/** A state's relations as data, and the anniversaries of them. @param base its address in the API */
export function countryLinks(base: string, language: string): DataLink[] {
  return [
    { name: "JSON", type: "application/json", href: `${base}?lang=${language}` },
    { name: "iCalendar", type: "text/calendar", href: `${base}/anniversaries.ics?lang=${language}` },
  ];
}

/** A source's text as data, with what is quoted of it. @param url its address in the API */
export function sourceLinks(url: string): DataLink[] {
  return [{ name: "JSON", type: "application/json", href: url }];
}

/** For programs that look into a page's head: newsreaders find their feed there. */
export function alternates(links: readonly DataLink[]) {
  return links.map(({ name, type, href }) => <link rel="alternate" type={type} title={name} href={href} />);
}

/** For people, in one line. */
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
