import { privacyWords } from "../../labels/pages/privacy-labels.ts";
import { separators } from "../../labels/separators.ts";
import type { Language } from "../../model/language.ts";
import { countedBy, loggedAttributes, readHeaders } from "../../model/request-data.ts";
import { fill, isolated } from "../words/words.ts";
import { contactSection, type StatementView, statement } from "./statement-view.ts";

/** The settings of the worker that the page depends on. */
interface PrivacySettings {
  host: string;
  /** An https or mailto URL; null if the site names none. */
  contact: string | null;
  /** True if requests are counted per IP address. */
  isLimited: boolean;
  /** True if requests are counted in total. */
  isCounted: boolean;
}

const cloudflareTerms = "https://www.cloudflare.com/privacypolicy/";

/** Returns the page that says what requests disclose and what is stored, with these settings of the worker. */
export function privacyView(
  language: Language,
  { host, contact, isLimited, isCounted }: PrivacySettings,
): StatementView {
  const { title, scope, requests, browser, search, cards, kept, hosting, ...words } = privacyWords[language];
  // With non-breaking hyphens.
  const list = (names: readonly string[]) =>
    names.map((name) => isolated(name.replaceAll("-", "\u2011"))).join(separators[language].comma);
  const values = {
    host: isolated(host),
    headers: list(readHeaders),
    fields: list(loggedAttributes),
    surfaces: list(countedBy.surfaces),
    tiers: list(countedBy.tiers),
    statuses: list(countedBy.statuses),
  };
  const filled = (texts: readonly string[]) => texts.map((text) => fill(text, values));
  const { intro, used, limited, unused, referrer } = requests;
  const { nothing, faults, counts, limits, memory } = kept;
  return statement(title, language, [
    { heading: null, text: filled([scope]) },
    {
      heading: requests.heading,
      text: [
        ...filled([intro]),
        requests.list,
        ...filled([[used, ...(isLimited ? [limited] : []), unused].join(" "), referrer]),
      ],
    },
    { heading: browser.heading, text: [browser.text, browser.cache, browser.links] },
    { heading: search.heading, text: filled([search.sent, search.kept]) },
    { heading: cards.heading, text: [filled(cards.list)] },
    {
      heading: kept.heading,
      text: filled([nothing, faults, ...(isCounted ? [counts] : []), ...(isLimited ? [limits] : []), memory]),
    },
    { heading: hosting.heading, text: [hosting.text], link: { text: hosting.terms, url: cloudflareTerms } },
    contactSection(words.contact, contact),
  ]);
}
