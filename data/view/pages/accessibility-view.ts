import { accessibilityWords } from "../../labels/pages/accessibility-labels.ts";
import { separators } from "../../labels/separators.ts";
import { type AccessibilityCheck, evaluation } from "../../model/accessibility-evaluation.ts";
import type { Language } from "../../model/language.ts";
import { dateText } from "../words/date-text.ts";
import { fill, isolated } from "../words/words.ts";
import { contactSection, type StatementView, statement } from "./statement-view.ts";

/** Returns the accessibility statement. @param contact an https or mailto URL; null if the site names none */
export function accessibilityView(language: Language, host: string, contact: string | null): StatementView {
  const { title, scope, conformance, exceptions, untested, tests, alternatives, preparation, ...words } =
    accessibilityWords[language];
  const checks = (Object.keys(evaluation.checks) as AccessibilityCheck[]).map((check) =>
    fill(tests.checks[check], {
      engines: enginesOf(check).map(isolated).join(separators[language].comma),
      version: evaluation.axe,
    }),
  );
  const date = dateText(evaluation.date, language);
  return statement(title, language, [
    { heading: null, text: [fill(scope, { host: isolated(host) })] },
    { heading: conformance.heading, text: [conformance.goal, conformance.result] },
    { heading: exceptions.heading, text: [exceptions.list] },
    { heading: untested.heading, text: [untested.list] },
    { heading: tests.heading, text: [tests.intro, checks] },
    { heading: alternatives.heading, text: [alternatives.text] },
    { heading: preparation.heading, text: [fill(preparation.text, { date })] },
    contactSection(words.contact, contact),
  ]);
}

/** Returns the engines in which a check was made. */
function enginesOf(check: AccessibilityCheck): string[] {
  const { engines, checks } = evaluation;
  return checks[check].startsWith("tests/pages/engines/") ? Object.values(engines) : [engines.chromium];
}
