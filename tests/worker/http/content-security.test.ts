// Google's CSP Evaluator, including its checks of strict policies, finds nothing in our policies except what is accepted here.
import { CspEvaluator, STRICTCSP_CHECKS } from "csp_evaluator";
import { Severity, Type } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { expect, test } from "vitest";
import * as contentSecurity from "../../../worker/http/headers/content-security.ts";
import { frameStyle } from "../../../worker/render/pages/styles/styles.ts";

const origin = "https://entente.example";

type PolicyName = keyof typeof contentSecurity;

/** Every policy that the worker sends. */
const policies: Record<PolicyName, string> = {
  dataPolicy: contentSecurity.dataPolicy,
  pagePolicy: contentSecurity.pagePolicy(origin),
  frontPagePolicy: contentSecurity.frontPagePolicy(origin),
  referencePolicy: contentSecurity.referencePolicy,
  fragmentPolicy: contentSecurity.fragmentPolicy,
  framePolicy: contentSecurity.framePolicy(origin, frameStyle),
};

const onlyOurScripts = "We host no uploads, no JSONP and no AngularJS, which is what the evaluator warns about.";

const accepted: { policy: PolicyName; finding: string; reason: string }[] = [
  {
    policy: "frontPagePolicy",
    finding: "MEDIUM_MAYBE SCRIPT_ALLOWLIST_BYPASS script-src 'self'",
    reason: onlyOurScripts,
  },
  {
    policy: "framePolicy",
    finding: "STRICT_CSP UNSAFE_INLINE_FALLBACK script-src",
    reason: "Browsers that do not understand hashes do not need the script, which only reports to WordPress.",
  },
  {
    policy: "referencePolicy",
    finding: "INFO REQUIRE_TRUSTED_TYPES_FOR_SCRIPTS require-trusted-types-for",
    reason: "Redoc inserts markup as strings. All of it comes from our own OpenAPI document.",
  },
  {
    policy: "referencePolicy",
    finding: "MEDIUM_MAYBE SCRIPT_ALLOWLIST_BYPASS script-src 'self'",
    reason: onlyOurScripts,
  },
];

test.each(Object.entries(policies))("%s has only accepted findings", (name, policy) => {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate(STRICTCSP_CHECKS);
  expect(
    findings.map(({ severity, type, directive, value }) =>
      [Severity[severity], Type[type], directive, ...(value ? [value] : [])].join(" "),
    ),
  ).toEqual(accepted.filter((entry) => entry.policy === name).map(({ finding }) => finding));
});
