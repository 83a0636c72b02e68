import type { PersonWords } from "../types/person-words.ts";

export const people: PersonWords = {
  honorifics: {
    m: /(?<!\p{L})Herrn?\s+(?:(?:Prof|Dr|Mag|Ing)\.\s+)*$/u,
    f: /(?<!\p{L})Frau\s+(?:(?:Prof|Dr|Mag|Ing)\.\s+)*$/u,
  },
  masculineArticle: /(?<!\p{L})(?:der|des|dem|den)\s+(?:\p{L}+\s+){0,3}$/iu,
  subjectPronouns: null,
  address:
    "herr|herrn|frau|dr|h|e|s|i|seine|ihre|exzellenz|prof|hr|mag|maga|magistra|ing|dipl|di|dkfm|mmag|ddr|lic|iur|phil|ao|univ|med|jur|a|d|o|botschafter|botschafterin|ra",
  directAddress: "Herr|Herrn|Frau|Dr|Mag|Prof|Ing",
  beforeName: "der|des|von|in|im",
  beside: "der|die|das|des|dem|den|von|in|ex|war|als|damals",
  listing: "und|sowie|bzw|beziehungsweise|beiden|beider|länder|staaten",
  notTitle: "und|sowie|samt|seinen|seine|ihren|ihre",
  apposition: "als|ist|war",
  beforeApposition: "der|die|den|dem|damalige|damaliger|damaligen|*isch*",
  articles: "der|die|das|des|dem|den",
  acting: "amtierende*|noch",
  ofState: /^\s+(?:(?:der|des)\s+)?(?:(?:Republik|Königreichs|Bundesrepublik)\s+)?$/u,
  ofBody: /^\s+(?:(?:des|der|aus|vom)\s+(?:(?:dem|der)\s+)?)?(?:\p{Ll}+\s+)?$/u,
  onBehalfOf: "im Namen|im Auftrag|sowie dessen",
  accompaniedBy:
    "begleitet von|begleitet vom|in Begleitung von|in Begleitung des|in Begleitung der|in Begleitung seines|in Begleitung seiner|in Begleitung ihres|in Begleitung ihrer",
};
