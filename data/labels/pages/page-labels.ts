import type { InEveryLanguage } from "../../model/language.ts";

/**
 * Texts of the pages around the card. No native speaker has reviewed the Tajik and Persian texts about the API reference yet, or the
 * Norwegian, Russian, Tajik and Persian texts `builder`, `dateBasis`, `silent` and `accessibility`.
 */
export interface PageWords {
  /** The language's name for itself. */
  language: string;
  /** Link to the front page, in the words in which error messages name it. */
  frontPage: string;
  tagline: string;
  intro: string;
  relations: string;
  embed: string;
  /** Link to the builder on the front page. */
  builder: string;
  frameHow: string;
  privacy: string;
  privacyText: string;
  /** Link to the accessibility statement. */
  accessibility: string;
  /** Heading of the list of other formats of the page. */
  data: string;
  /** Heading of the page that explains the errors. */
  errors: string;
  errorsHow: string;
  /** Heading of the API reference. */
  api: string;
  apiIntro: string;
  /** Link to the OpenAPI document. */
  apiDocument: string;
  /** Shown instead of the reference if scripts are disabled. */
  apiScript: string;
  /** Column headings of a state's relations. */
  counterpart: string;
  since: string;
  /** Shown next to a date that sources dispute. */
  conflicting: string;
  /** Shown instead of a text that we may not store. */
  notHeld: string;
  /** Introduces the reason for an undated source's earliest possible date. */
  dateBasis: string;
  /** Heading of the passages of a source that contain no fact. */
  silent: string;
  /** Description of a relation's page for search engines. `title` names both states. */
  description: (title: string) => string;
}

export const pageWords: InEveryLanguage<PageWords> = {
  de: {
    language: "Deutsch",
    frontPage: "Startseite",
    tagline: "Angaben zu den Beziehungen zwischen je zwei Staaten, mit den Sätzen, die sie belegen",
    intro:
      "Entente zeigt, was über die Beziehungen zweier Staaten bekannt ist. Zu jeder Angabe zeigt Entente die Quelle und, wo wir zitieren dürfen, den Satz, auf dem sie beruht.",
    relations: "Erfasste Beziehungen",
    embed: "In eine Seite einbetten",
    builder: "Andere Inhalte, Farben und Arten der Einbindung",
    frameHow:
      "Ohne Skript auf Ihrer Seite. Die Höhe legen Sie fest; passt der Inhalt nicht hinein, lässt er sich im iframe scrollen.",
    privacy: "Datenschutz",
    privacyText:
      "Die Karte setzt keine Cookies und speichert nichts. Wie bei jedem Abruf erfährt der Server, von dem die Karte kommt, die IP-Adresse; sonst erfährt sie niemand.",
    accessibility: "Barrierefreiheit",
    data: "Daten",
    errors: "Fehlermeldungen",
    errorsHow: "Was jede Fehlermeldung bedeutet und was zu tun ist. Das Feld „type“ einer Fehlerantwort führt hierher.",
    api: "Schnittstelle (API)",
    apiIntro:
      "Alle Adressen der Schnittstelle mit ihren Parametern und Antworten. Alle können sie abfragen, ohne Anmeldung und von jeder Website aus. Die Beschreibung selbst ist auf Englisch.",
    apiDocument: "OpenAPI-Dokument, für Programme",
    apiScript: "Die Beschreibung braucht JavaScript. Das OpenAPI-Dokument enthält denselben Inhalt.",
    counterpart: "Staat",
    since: "Beziehungen aufgenommen",
    conflicting: "Widersprüchliche Angaben",
    notHeld:
      "Der Wortlaut dieser Quelle darf hier nicht wiedergegeben werden; sie ist mit Titel, Herausgeber und Datum angegeben.",
    dateBasis: "Zur Datierung: {text}",
    silent: "Stellen ohne Angaben",
    description: (title) =>
      `${title}: diplomatische Beziehungen, Botschafter, Besuche, Abkommen – jede Angabe mit ihrer Quelle.`,
  },
  en: {
    language: "English",
    frontPage: "Front page",
    tagline: "Facts about the relations between two states, with the sentences that support them",
    intro:
      "Entente shows what is known about the relations between two states. Every fact shows its source and, where we may quote it, the sentence that it is based on.",
    relations: "Published relations",
    embed: "Embed on a page",
    builder: "Other content, colours and ways to embed",
    frameHow: "No script on your page. You set the height; content that does not fit scrolls inside the frame.",
    privacy: "Privacy",
    privacyText:
      "The card sets no cookies and stores nothing. As with any request, the server that delivers the card sees the visitor's IP address; nobody else does.",
    accessibility: "Accessibility",
    data: "Data",
    errors: "Error messages",
    errorsHow: "What each error means and what to do about it. The “type” field of an error response links here.",
    api: "API reference",
    apiIntro:
      "All API endpoints, with their parameters and responses. Anyone can use them, from any website and without signing in.",
    apiDocument: "OpenAPI document (machine-readable)",
    apiScript: "The reference needs JavaScript. The OpenAPI document has the same content.",
    counterpart: "State",
    since: "Relations established",
    conflicting: "Conflicting information",
    notHeld: "The text of this source may not be reproduced here; it is cited by title, publisher and date.",
    dateBasis: "How it was dated: {text}",
    silent: "Passages without facts",
    description: (title) =>
      `${title}: diplomatic relations, ambassadors, visits, agreements – every fact with its source.`,
  },
  nb: {
    language: "Norsk bokmål",
    frontPage: "Forsiden",
    tagline: "Opplysninger om forbindelsene mellom to stater, med setningene som dokumenterer dem",
    intro:
      "Entente viser hva som er kjent om forbindelsene mellom to stater. Til hver opplysning vises kilden og, der vi har lov til å sitere, setningen opplysningen bygger på.",
    relations: "Publiserte forbindelser",
    embed: "Sett inn på en side",
    builder: "Annet innhold, andre farger og andre måter å sette inn kortet på",
    frameHow: "Uten skript på siden din. Du bestemmer høyden; innhold som ikke får plass, kan rulles inne i rammen.",
    privacy: "Personvern",
    privacyText:
      "Kortet setter ingen informasjonskapsler og lagrer ingenting. Som ved alle forespørsler ser serveren som kortet hentes fra, IP-adressen; ingen andre ser den.",
    accessibility: "Tilgjengelighet",
    data: "Data",
    errors: "Feilmeldinger",
    errorsHow: "Hva hver feilmelding betyr, og hva du kan gjøre. Feltet «type» i et feilsvar fører hit.",
    api: "API-referanse",
    apiIntro:
      "Alle endepunkter i API-et med parametere og svar. Hvem som helst kan bruke dem, uten innlogging og fra ethvert nettsted. Selve beskrivelsen er på engelsk.",
    apiDocument: "OpenAPI-dokument, for programmer",
    apiScript: "Beskrivelsen krever JavaScript. OpenAPI-dokumentet har samme innhold.",
    counterpart: "Stat",
    since: "Forbindelser opprettet",
    conflicting: "Motstridende opplysninger",
    notHeld: "Ordlyden i denne kilden kan ikke gjengis her; kilden er oppgitt med tittel, utgiver og dato.",
    dateBasis: "Om dateringen: {text}",
    silent: "Steder uten opplysninger",
    description: (title) =>
      `${title}: diplomatiske forbindelser, ambassadører, besøk, avtaler – hver opplysning med sin kilde.`,
  },
  ru: {
    language: "Русский",
    frontPage: "Главная страница",
    tagline: "Сведения об отношениях между двумя государствами с фразами источников, которые их подтверждают",
    intro:
      "Entente показывает, что известно об отношениях двух государств. Для каждого сведения указан источник, а там, где мы вправе цитировать, – и фраза, на которой оно основано.",
    relations: "Опубликованные отношения",
    embed: "Встроить в страницу",
    builder: "Другое содержание, другие цвета и способы встраивания",
    frameHow: "Без скрипта на вашей странице. Высоту задаёте вы; всё, что не помещается, прокручивается внутри фрейма.",
    privacy: "Конфиденциальность",
    privacyText:
      "Карточка не использует файлы cookie и ничего не сохраняет. Как и при любом запросе, IP-адрес видит сервер, с которого загружается карточка, и больше никто.",
    accessibility: "Доступность",
    data: "Данные",
    errors: "Сообщения об ошибках",
    errorsHow: "Что означает каждая ошибка и что делать. Сюда ведёт поле «type» ответа с ошибкой.",
    api: "Справочник по API",
    apiIntro:
      "Все адреса API с параметрами и ответами. Пользоваться ими может любой, без регистрации и с любого сайта. Само описание – на английском языке.",
    apiDocument: "Документ OpenAPI для программ",
    apiScript: "Для описания нужен JavaScript. В документе OpenAPI то же содержание.",
    counterpart: "Государство",
    since: "Отношения установлены",
    conflicting: "Противоречивые сведения",
    notHeld: "Текст этого источника здесь приводить нельзя; указаны его название, издатель и дата.",
    dateBasis: "О датировке: {text}",
    silent: "Места без сведений",
    description: (title) =>
      `${title}: дипломатические отношения, послы, визиты, соглашения – каждое сведение со своим источником.`,
  },
  tg: {
    language: "Тоҷикӣ",
    frontPage: "Саҳифаи асосӣ",
    tagline: "Маълумот дар бораи муносибатҳои ду давлат бо ҷумлаҳое, ки онро тасдиқ мекунанд",
    intro:
      "Entente нишон медиҳад, ки дар бораи муносибатҳои ду давлат чӣ маълум аст. Барои ҳар маълумот сарчашма ва, агар иқтибос овардан мумкин бошад, ҷумлае нишон дода мешавад, ки маълумот ба он асос ёфтааст.",
    relations: "Муносибатҳои нашршуда",
    embed: "Ба саҳифа гузоштан",
    builder: "Мазмун, рангҳо ва тарзҳои дигари гузоштан",
    frameHow:
      "Бе скрипт дар саҳифаи шумо. Баландиро шумо муайян мекунед; он чи намеғунҷад, дар дохил ҳаракат дода мешавад.",
    privacy: "Махфият",
    privacyText:
      "Корт cookie намегузорад ва чизеро нигоҳ намедорад. Мисли ҳар дархост, нишонии IP-ро сервере мебинад, ки корт аз он меояд, ва каси дигар намебинад.",
    accessibility: "Дастрасӣ",
    data: "Додаҳо",
    errors: "Паёмҳои хато",
    errorsHow: "Ҳар хато чӣ маъно дорад ва чӣ бояд кард. Майдони «type»-и ҷавоб ба ин ҷо мебарад.",
    api: "Маълумотномаи API",
    apiIntro:
      "Ҳамаи нишониҳои API бо параметрҳо ва ҷавобҳояшон. Ҳар кас метавонад онҳоро бе сабти ном ва аз ҳар сомона истифода барад. Худи тавсиф ба забони англисӣ аст.",
    apiDocument: "Ҳуҷҷати OpenAPI барои барномаҳо",
    apiScript: "Барои тавсиф JavaScript лозим аст. Ҳуҷҷати OpenAPI ҳамон мазмунро дорад.",
    counterpart: "Давлат",
    since: "Муносибатҳо барқарор шуданд",
    conflicting: "Маълумоти мухталиф",
    notHeld: "Матни ин сарчашмаро дар ин ҷо овардан мумкин нест; ном, ношир ва санаи он зикр шудаанд.",
    dateBasis: "Дар бораи сана: {text}",
    silent: "Ҷойҳои бе маълумот",
    description: (title) =>
      `${title}: муносибатҳои дипломатӣ, сафирон, сафарҳо, созишномаҳо – ҳар маълумот бо сарчашмаи худ.`,
  },
  fa: {
    language: "فارسی",
    frontPage: "صفحهٔ نخست",
    tagline: "اطلاعاتی دربارهٔ روابط دو کشور، همراه با جمله‌هایی که آنها را تأیید می‌کنند",
    intro:
      "Entente نشان می‌دهد دربارهٔ روابط دو کشور چه می‌دانیم. برای هر مطلب، منبع و، هر جا اجازهٔ نقل داشته باشیم، جمله‌ای نشان داده می‌شود که مطلب بر آن استوار است.",
    relations: "روابط منتشرشده",
    embed: "گنجاندن در صفحه",
    builder: "محتوا، رنگ‌ها و شیوه‌های دیگر گنجاندن",
    frameHow: "بدون اسکریپت در صفحهٔ شما. ارتفاع را شما تعیین می‌کنید؛ آنچه جا نشود درون قاب پیمایش می‌شود.",
    privacy: "حریم خصوصی",
    privacyText:
      "کارت کوکی نمی‌گذارد و چیزی ذخیره نمی‌کند. مانند هر درخواستی، تنها سروری که کارت از آن می‌آید نشانی IP را می‌بیند.",
    accessibility: "دسترس‌پذیری",
    data: "داده‌ها",
    errors: "پیام‌های خطا",
    errorsHow: "معنای هر خطا و کاری که باید کرد. فیلد «type» در پاسخ به اینجا می‌رسد.",
    api: "راهنمای API",
    apiIntro:
      "همهٔ نشانی‌های API با پارامترها و پاسخ‌هایشان. هر کس می‌تواند بدون ثبت‌نام و از هر وب‌گاهی از آنها استفاده کند. خود توضیحات به زبان انگلیسی است.",
    apiDocument: "سند OpenAPI برای برنامه‌ها",
    apiScript: "برای دیدن توضیحات JavaScript لازم است. سند OpenAPI همین مطالب را دارد.",
    counterpart: "کشور",
    since: "برقراری روابط",
    conflicting: "اطلاعات متناقض",
    notHeld: "متن این منبع را نمی‌توان اینجا آورد؛ عنوان، ناشر و تاریخ آن ذکر شده است.",
    dateBasis: "دربارهٔ تاریخ: {text}",
    silent: "بخش‌های بدون مطلب",
    description: (title) => `${title}: روابط دیپلماتیک، سفیران، سفرها، موافقت‌نامه‌ها – هر مطلب همراه با منبع آن.`,
  },
};
