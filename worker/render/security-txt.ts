/**
 * Returns the file that tells security researchers where to report vulnerabilities (RFC 9116).
 * @param contact URI, such as `mailto:security@example.org`
 * @param expires ISO 8601: from then on, the file must not be used
 */
export function securityTxt(origin: string, contact: string, expires: string): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    "Preferred-Languages: en",
    `Canonical: ${origin}/.well-known/security.txt`,
    "",
  ].join("\n");
}
