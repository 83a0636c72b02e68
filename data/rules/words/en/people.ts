import type { PersonWords } from "../types/person-words.ts";

export const people: PersonWords = {
  honorifics: { m: /(?<!\p{L})Mr\.?\s+$/u, f: /(?<!\p{L})(?:Mrs|Ms)\.?\s+$/u },
  masculineArticle: null,
  subjectPronouns: { m: "He", f: "She" },
  address:
    "mr|mrs|ms|dr|h|e|s|his|her|excellency|prof|hon|honourable|honorable|rt|right|senator|sir|dame|lord|lady|baroness|madam|miss|engr|atty|professor|general|gen|datuk|dato",
  directAddress: "Mr|Mrs|Ms|Dr|Hon|Sir|Dame|Senator|Prof",
  beforeName: "of|the|in|to",
  beside: "of|the|for|in|i|ex|is|as",
  listing: "and|respectively|two|both|countries|states|to",
  notTitle: "and|his|her",
  apposition: "as|is|was|who",
  beforeApposition: "the|then|former",
  articles: "the",
  acting: "serving|acting",
  ofState: /^\s+(?:of\s+(?:the\s+)?)?(?:(?:Republic of|Kingdom of)\s+)?$/u,
  ofBody: /^\s+(?:(?:of|from)\s+(?:the\s+)?)?(?:\p{Ll}+\s+)?$/u,
  onBehalfOf: "on behalf of",
  accompaniedBy: "accompanied by|in the company of|together with",
};
