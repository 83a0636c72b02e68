/** Encloses a text in quotation marks for YAML: double, or single if it contains double ones or backslashes. */
export function inQuotationMarks(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
