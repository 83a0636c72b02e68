// The intended differences between what was recorded for this release and what is answered now. Everything else must stay the same.
import { type Language, languages } from "../../../../data/model/language.ts";
import { gradeText } from "../../../../data/view/words/grade-text.ts";

/** Text as recorded, and as it is now. */
export type Replacement = readonly [recorded: string | RegExp, now: string];

/** Changes of wording, by reason. Each is applied to everything that was recorded in its language, in this order. */
export const wording: readonly (Partial<Record<Language, readonly Replacement[]>> & { reason: string })[] = [
  {
    reason: "Dates take the article, preposition or case that the sentence requires.",
    de: [
      [/(?<=Beziehungen seit )(?=\d)/g, "dem "],
      ["oder 28. März", "oder dem 28. März"],
      [/frühestens (?=\d)/g, "nicht vor dem "],
      ["in undatierter Quelle", "in einer undatierten Quelle"],
    ],
    ru: [
      [/(?<=Дипломатические отношения установлены):/g, ""],
      [/(?<=установлены )примерно октябрь/g, "примерно в октябре"],
      [/самое раннее:/g, "не ранее"],
    ],
  },
  {
    reason: "Spans follow CLDR.",
    de: [["Januar – November", "Januar–November"]],
    en: [["January – November", "January–November"]],
    nb: [["januar – november", "januar–november"]],
  },
  {
    reason: "Amounts below a million are written out.",
    de: [["562,3 Tsd.", "562.300"]],
    en: [["562.3 thousand", "562,300"]],
    nb: [["562,3 tusen", "562 300"]],
    ru: [["562,3 тыс.", "562 300"]],
    tg: [["562,3 ҳазор", "562 300"]],
    fa: [["۵۶۲٫۳ هزار", "۵۶۲٬۳۰۰"]],
  },
  {
    reason: "Values inside a sentence or list begin with a lower-case letter.",
    de: [
      [/Noch nicht vollständig aufgebaut(?= \/)/g, "noch nicht vollständig aufgebaut"],
      [/(?<=[:/] )Wird wiederhergestellt/g, "wird wiederhergestellt"],
      ['"roleName":"Außerordentlicher', '"roleName":"außerordentlicher'],
    ],
    en: [
      [/Not yet fully established(?= \/)/g, "not yet fully established"],
      [/(?<=[:/] )Being restored/g, "being restored"],
      [/(?<=: |")Joint declaration(?= \/| or Memorandum of understanding, )/g, "joint declaration"],
      [/(?<=[:/] | or )Memorandum of understanding/g, "memorandum of understanding"],
      ["Agreement, 6 August", "agreement, 6 August"],
    ],
    nb: [
      [/Ikke fullt utbygd ennå(?= \/)/g, "ikke fullt utbygd ennå"],
      [/(?<=[:/] )Under gjenoppretting/g, "under gjenoppretting"],
      [/(?<=: |")Felleserklæring(?= \/| eller Samforståelsesmemorandum \(MoU\), )/g, "felleserklæring"],
      [/(?<=[:/] | eller )Samforståelsesmemorandum/g, "samforståelsesmemorandum"],
      ["Avtale, 6. august", "avtale, 6. august"],
    ],
    ru: [
      [/Ещё не полностью сформирована(?= \/)/g, "ещё не полностью сформирована"],
      [/(?<=[:/] )Восстанавливается/g, "восстанавливается"],
      [/(?<=: |")Совместное заявление(?= \/| или Меморандум о взаимопонимании, )/g, "совместное заявление"],
      [/(?<=[:/] | или )Меморандум/g, "меморандум"],
      ["Соглашение, 6 августа", "соглашение, 6 августа"],
      ["(Посол,", "(посол,"],
    ],
    tg: [
      [/Ҳанӯз пурра ташаккул наёфтааст(?= \/)/g, "ҳанӯз пурра ташаккул наёфтааст"],
      [/(?<=[:/] )Барқарор карда мешавад/g, "барқарор карда мешавад"],
      [/(?<=: |")Изҳороти муштарак(?= \/| ё Ёддошти тафоҳум, )/g, "изҳороти муштарак"],
      [/(?<=[:/] | ё )Ёддошти/g, "ёддошти"],
      ["Созишнома, 6 август", "созишнома, 6 август"],
      ["(Сафир,", "(сафир,"],
    ],
  },
  {
    reason: "A label that continues as a sentence has no colon.",
    nb: [
      ["På sidelinjen av: ", "På sidelinjen av "],
      ["Sete: ", "Bosatt i "],
      ["Under: ", "Under "],
      ["Oppgitt av: ", "Oppgitt av "],
      ["Virksom i: ", "Virksom i "],
      ["Gjennom: ", "Gjennom "],
    ],
    tg: [
      ["Дар ҳошияи: ", "Дар ҳошияи "],
      ["Дар давраи: ", "Дар давраи "],
      ["Мувофиқи маълумоти: ", "Мувофиқи маълумоти "],
      ["Дар доираи: ", "Дар доираи "],
      ["Фаъолият дар: Тоҷикистон", "Дар Тоҷикистон фаъолият мекунад"],
    ],
    fa: [
      ["در حاشیهٔ: ", "در حاشیهٔ "],
      ["در دورهٔ: ", "در دورهٔ "],
      ["بر پایهٔ آمار: ", "بر پایهٔ آمار "],
      ["در چارچوب: ", "در چارچوب "],
      ["بر پایهٔ: ", "بر پایهٔ "],
    ],
  },
  {
    reason: "The sentence about the rights to quoted texts has one meaning in all languages.",
    de: [
      [
        "Zitierte Quellentexte gehören ihren Herausgebern; sie dienen hier als Beleg.",
        "Die Rechte an zitierten Texten bleiben bei den Herausgebern; die Zitate dienen nur als Beleg.",
      ],
    ],
    en: [
      [
        "Quoted source text belongs to its publisher; it is quoted as evidence.",
        "The rights to quoted texts remain with their publishers; the quotes serve only as evidence.",
      ],
    ],
    nb: [
      [
        "Siterte kildetekster tilhører fortsatt utgiverne; de er sitert som belegg.",
        "Rettighetene til siterte tekster ligger fortsatt hos utgiverne; sitatene tjener bare som dokumentasjon.",
      ],
    ],
    ru: [
      [
        "Права на цитируемые тексты остаются у их издателей; цитаты приведены как подтверждение.",
        "Права на цитируемые тексты остаются у их издателей; цитаты служат только подтверждением.",
      ],
    ],
    tg: [
      [
        "Матнҳои иқтибосшуда моли ноширони худ мемонанд; онҳо ҳамчун далел оварда шудаанд.",
        "Ҳуқуқи матнҳои иқтибосшуда аз они ноширон боқӣ мемонад; иқтибосҳо танҳо ҳамчун далел оварда шудаанд.",
      ],
    ],
    fa: [
      [
        "متن‌های نقل‌شده از آنِ ناشران خود می‌مانند و به‌عنوان سند نقل شده‌اند.",
        "حقوق متن‌های نقل‌شده همچنان از آنِ ناشران است؛ نقل‌قول‌ها تنها به‌عنوان سند آورده شده‌اند.",
      ],
    ],
  },
  {
    reason: "Labels were corrected.",
    de: [
      ["Genauer als eine andere Quelle, die nur 1992 nennt", "Eine andere Quelle nennt nur das Jahr 1992"],
      ["Gegründet auf Grundlage von: ", "Gründungsgrundlage: "],
      ["Im Rahmen von: ", "Über: "],
    ],
    en: [
      ["More precise than another source, which gives only 1992", "Another source gives only the year 1992"],
      [", as converted by the source", " according to the source"],
    ],
    nb: [
      ["Presisert: en annen kilde oppgir bare 1992", "En annen kilde oppgir bare året 1992"],
      ["Kildene per: ", "Kildene er per "],
      [/\bbelagt/g, "dokumentert"],
      ["i speilsider", "på speilsider"],
      ["oppgir ikke: stilling", "oppgir ikke: embete"],
      ["i kilden: S", "skrivemåte i kilden: S"],
      ["i kilden også: ", "annen skrivemåte i kilden: "],
      ["Norge, leder)", "Norge, delegasjonsleder)"],
    ],
    ru: [
      ["Уточнено; в другом источнике только: 1992 год", "В другом источнике указан только 1992 год"],
      ["Источники по состоянию на: ", "По данным источников на "],
      ["Сведений", "Сведения"],
      ["в источнике: S", "написание в источнике: S"],
      ["в источнике также: ", "другое написание в источнике: "],
    ],
    tg: [
      ["Дақиқ карда шуд: дар сарчашмаи дигар танҳо соли 1992", "Дар сарчашмаи дигар танҳо соли 1992 зикр шудааст"],
      ["Ҳолати сарчашмаҳо: ", "Сарчашмаҳо то "],
      ["дар сарчашма: S", "навишт дар сарчашма: S"],
      ["дар сарчашма инчунин: ", "навишти дигар дар сарчашма: "],
      ["дар ҳисоби сарчашма: ", "ба ҳисоби сарчашма: "],
    ],
    fa: [
      ["دقیق‌تر شده: در منبعی دیگر تنها ۱۹۹۲", "در منبعی دیگر تنها سال ۱۹۹۲"],
      ["تاریخ منابع: ", "تازه‌ترین منبع: "],
      ["پیش‌تر (", "موارد پیشین ("],
      ["بیشتر (", "موارد بیشتر ("],
      ["در منبع: S", "املا در منبع: S"],
      ["در منبع همچنین: ", "املای دیگر در منبع: "],
      ["اظهارات", "اظهارنظر"],
    ],
  },
  {
    reason:
      "The note on an undecided contradiction says in plain words that the sources disagree, and where the values are.",
    de: [
      [
        /Widersprüchliche Angaben, ungeklärt \((\S+?)\)(?:: [^"<]+)?(?=["<])/g,
        "Die Quellen widersprechen sich ($1); der Beleg zeigt jede Angabe",
      ],
    ],
    en: [
      [
        /Conflicting information, unresolved \((\S+?)\)(?:: [^"<]+)?(?=["<])/g,
        "The sources disagree ($1); the evidence shows each value",
      ],
    ],
    nb: [
      [
        /Motstridende opplysninger, uavklart \((\S+?)\)(?:: [^"<]+)?(?=["<])/g,
        "Kildene er uenige ($1); dokumentasjonen viser hver opplysning",
      ],
    ],
    ru: [
      [
        /Противоречивые сведения, вопрос не решён \((\S+?)\)(?:: [^"<]+)?(?=["<])/g,
        "Источники расходятся ($1); все варианты – в подтверждении",
      ],
    ],
    tg: [
      [
        /Маълумоти мухталиф, ҳалношуда \((\S+?)\)(?:: [^"<]+)?(?=["<])/g,
        "Сарчашмаҳо мухталифанд ($1); ҳамаи маълумот дар далел аст",
      ],
    ],
    fa: [[/اطلاعات متناقض، حل‌نشده \((\S+?)\)(?:: [^"<]+)?(?=["<])/g, "منابع همسو نیستند ($1)؛ همه در مستندات آمده‌اند"]],
  },
  {
    reason: "A list says when relations were established, because some were severed later.",
    de: [["Beziehungen seit</th>", "Beziehungen aufgenommen</th>"]],
    en: [["Relations since</th>", "Relations established</th>"]],
    nb: [["Forbindelser siden</th>", "Forbindelser opprettet</th>"]],
  },
];

/** Other changes. Each is applied to the paths that match, in this order. */
export const changes: readonly { reason: string; paths: RegExp; replacement: Replacement }[] = [
  {
    reason: "On a day between contradictory dates, the headline shows all of them.",
    paths: /am-tj.*asOf=1992-10-15/,
    replacement: [/Diplomatic relations since(?= 21)/g, "Diplomatic relations since 12 October 1992 or"],
  },
  ...(
    [
      ['<div class="top">', '<header class="top">'],
      ["</nav></div>", "</nav></header>"],
    ] satisfies Replacement[]
  ).map((replacement) => ({
    reason: "The top of a page is a landmark.",
    paths: /^\/(relations|sources|countries)\//,
    replacement,
  })),
  ...(
    [
      [/<(\/?)h2\b/g, "<$1h1"],
      ["<body>", '<body tabindex="0"><main>'],
      ["</body>", "</main></body>"],
    ] satisfies Replacement[]
  ).map((replacement) => ({
    reason: "The document of a frame has a main part and scrolls by keyboard, and its headings begin at level 1.",
    paths: /^\/embed\/[^.]*$/,
    replacement,
  })),
  {
    reason: "A card without facts has no grade of evidence.",
    paths: /ca-tj.*asOf=1991-06-01/,
    replacement: [
      /"basis":"Based only on mirrors of an encyclopaedia",|<p class="muted disputed">Based only on mirrors of an encyclopaedia<\/p>/g,
      "",
    ],
  },
  {
    reason: "The spelling of a name in the source is shown with the evidence.",
    paths: /no-tj/,
    replacement: [
      /[,،] (?:Schreibweise in der Quelle|spelling in the source|skrivemåte i kilden|написание в источнике|навишт дар сарчашма|املا در منبع): S\w+(?=\))/g,
      "",
    ],
  },
  {
    reason: "The table of a state's relations has no column for the number of facts.",
    paths: /^\/embed\/[a-z]{2}\?/,
    replacement: [/<td class="number">[^<]*<\/td>|<th scope="col" class="number">[^<]*<\/th>/g, ""],
  },
  ...(Object.keys(languages) as Language[]).map((language) => ({
    reason: "In the table of a state's relations, a footnote says which are based only on mirrors.",
    paths: RegExp(`^/embed/[a-z]{2}\\?lang=${language}`),
    replacement: [`<small>${gradeText("mirror", language)}</small>`, ""] as Replacement,
  })),
  {
    reason: "A fact has a page of its own.",
    paths: /^\/(v1\/relations|embed|relations)\//,
    replacement: [/(?<="url":"[^"]*\/relations\/[a-z-]+)(\?[^"#]*)#([a-z0-9-]+)(?=")/g, "/$2$1"],
  },
  {
    reason: "The list of sources on a page of a given release links to that release.",
    paths: /^\/relations\//,
    replacement: [/(?<= · <a href=")(\/sources\/[^"]*)(?=")/g, "http://entente.example$1&amp;release=1"],
  },
  {
    reason: "A page of a given release links to that release.",
    paths: /^\/(v1\/relations|embed|relations)\//,
    replacement: [/(?<="(?:@id|url)":"[^"]*\/relations\/[^"?]*\?lang=[^"]*)(?=")/g, "&release=1"],
  },
  {
    reason: "A page in another language is for the same home state.",
    paths: /^\/relations\/.*home=/,
    replacement: [/(?<=<a href="\/relations\/[a-z]{2}-([a-z]{2})\?lang=[a-z]{2})(?=" lang=)/g, "&amp;home=$1"],
  },
  ...["1991-06-01", "1992-10-15", "2016-06-01", "2026-06-01"].map((day) => ({
    reason: "A page in another language is for the same day.",
    paths: RegExp(`^/relations/.*asOf=${day}`),
    replacement: [/(?<=<a href="\/relations\/[a-z-]+\?lang=[a-z]{2})(?=" lang=)/g, `&amp;asOf=${day}`] as Replacement,
  })),
  {
    reason: "A page of a given release links to that release.",
    paths: /^\/(embed\/[a-z]{2}-[a-z]{2}\?|relations\/)/,
    replacement: [/(?<=<a href="[^"]*\/relations\/[a-z-]+\?lang=[^"#]*)(?=["#])/g, "&amp;release=1"],
  },
  {
    reason: "The structured data names the publisher of the page.",
    paths: /^\/relations\//,
    replacement: [/(?<="inLanguage":"\w\w",)(?="version":)/g, '"publisher":{"@type":"Organization","name":"Entente"},'],
  },
  {
    reason: "The occupation of an ambassador is the office, not the direction.",
    paths: /^\/relations\/no-tj/,
    replacement: [
      /("roleName":"([^"]*)"(?:(?!"roleName")[\s\S])*?"hasOccupation":\{"@type":"Occupation","name":")[^"]*/g,
      "$1$2",
    ],
  },
];
