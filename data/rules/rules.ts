import { coverage } from "./coverage.ts";
import { fileNames } from "./file-names.ts";
import { ids } from "./ids.ts";
import { pairMembers } from "./pair-members.ts";
import { quotes } from "./quotes.ts";
import { references } from "./references.ts";
import type { Rule } from "./rule.ts";
import { sourceText } from "./source-text.ts";

/** Every rule, in the order in which their findings are told. */
export const rules: readonly Rule[] = [fileNames, ids, references, pairMembers, sourceText, quotes, coverage];
