/**
 * Returns the links through which other systems find out how to embed a page (https://oembed.com, section 4).
 * @param url URL of the page, with the options for an embed of it
 */
export function oembedLinks(origin: string, url: string, title: string) {
  const query = `url=${encodeURIComponent(url)}`;
  // Consumers search for these tags with patterns that end at the first ">".
  const name = title.replace(/[<>]/g, "");
  return [
    <link rel="alternate" type="application/json+oembed" title={name} href={`${origin}/oembed?${query}`} />,
    <link rel="alternate" type="text/xml+oembed" title={name} href={`${origin}/oembed?${query}&format=xml`} />,
  ];
}
