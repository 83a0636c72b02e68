import { errors } from "@strapi/utils";
import { type CardOptions, optionNames, readCardOptions } from "../../core/card-options.ts";

/** What is added to a value for the front end, and not stored. */
const added = ["html", "page"];

/** Maximum length of an option, in characters. A list of all kinds of fact has about 150. */
const longestOption = 300;

/** Maximum length of a message, in characters. It may quote long names from a request. */
const longestMessage = 300;

/** A value of the field: options as an editor chose them, such as `{ relation: "no-tj", lang: "de" }`. */
export interface Reference {
  /** The valid options, under their documented names. */
  given: Record<string, string> & { relation: string };
  options: CardOptions;
  /** Names of the options that are unknown or have an invalid value. */
  ignored: string[];
}

/**
 * Reads a value of the field, or the query of a request.
 * @param lang language of a card without `lang` (BCP 47)
 * @returns null if the value contains no valid relation
 */
export function readReference(value: unknown, lang: string): Reference | null {
  if (typeof value !== "object" || value === null) return null;
  const ignored: string[] = [];
  const texts: Record<string, string> = {};
  for (const [name, option] of Object.entries(value)) {
    if (added.includes(name) || option === null || option === "") continue;
    const text = typeof option === "string" || typeof option === "number" ? String(option).trim() : null;
    if (optionNames.includes(name) && text !== null && text.length <= longestOption) texts[name] = text;
    else ignored.push(name);
  }
  const options = readCardOptions(texts, { lang });
  if (options === null) return null;
  ignored.push(...options.ignored);
  const given = Object.fromEntries(Object.entries(texts).filter(([name]) => !ignored.includes(name)));
  return { given: { ...given, relation: options.relation }, options, ignored };
}

/**
 * Returns the options to store when a value is saved; null if it is empty.
 * @param path leads to the value, such as `["card"]`
 * @throws {errors.ValidationError} if an option is unknown or invalid
 */
export function storedReference(value: unknown, path: readonly string[]): Reference["given"] | null | undefined {
  if (value === null || value === undefined) return value;
  const reference = readReference(value, "en");
  if (reference === null)
    throw invalid(
      path,
      "Set “relation” to two country codes joined by a hyphen, such as no-tj. To remove the card, set the field to null.",
    );
  const { given, ignored } = reference;
  if (ignored.length > 0)
    throw invalid(path, `These options are unknown or have an invalid value: ${ignored.join(", ")}`);
  return given;
}

function invalid(path: readonly string[], text: string): Error {
  const message = `${path.join(".")}: ${text}`.slice(0, longestMessage);
  // Strapi's admin shows the message at the field that the path leads to.
  return new errors.ValidationError(message, { errors: [{ path, message, name: "ValidationError" }] });
}
