import { languages } from "../language.ts";
import { embedWays } from "./builder-view.ts";

const oneOf = (values: readonly string[]) => new RegExp(`^(${values.join("|")})$`);

/** The parameters of the front page that hold the builder's settings, and the values that each may have. The default of each is "". */
export const settingPatterns = {
  /** Id of the relation. */
  relation: /^[a-z]{2}-[a-z]{2}$/,
  /** Language of the card; `lang` is the language of the page. */
  cardLang: oneOf(Object.keys(languages)),
  home: /^[a-z]{2}$/,
  layout: /^compact$/,
  fact: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  kinds: /^[a-z-]+(,[a-z-]+)*$/,
  /** Number of the release; `release` is that of the page. */
  cardRelease: /^[1-9]\d{0,8}$/,
  theme: /^(auto|light|dark)$/,
  /** Background, text and links, as hexadecimal RGB. */
  colours: /^[0-9a-f]{6}(-[0-9a-f]{6}){2}$/,
  /** A CSS font size. */
  size: /^(small|large|1em)$/,
  /** Font families as in CSS, without quotation marks. */
  font: /^[\p{L}\d][\p{L}\d ,-]{0,99}$/u,
  load: /^(now|click)$/,
  way: oneOf(embedWays.filter((way) => way !== "tag")),
  /** "1" to pin the script by its hash. */
  pinned: /^1$/,
  /** "1" if the including site serves the style sheet as a file of its own. */
  styleFile: /^1$/,
} as const;

export type Setting = keyof typeof settingPatterns;
/** All settings of the builder, as in the address. */
export type Settings = Readonly<Record<Setting, string>>;

/** The names of all settings. */
export const settingNames = Object.keys(settingPatterns) as Setting[];
