import type { InEveryLanguage } from "../model/language.ts";

/** Texts of the pages around the card. No native speaker has reviewed the Tajik and Persian texts about the API reference yet. */
export interface PageWords {
  /** The language's name for itself. */
  language: string;
  tagline: string;
  intro: string;
  relations: string;
  embed: string;
  embedHow: string;
  element: string;
  elementHow: string;
  frame: string;
  frameHow: string;
  privacy: string;
  privacyText: string;
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
  facts: string;
  /** Shown next to a date that sources dispute. */
  conflicting: string;
  /** Shown instead of a text that we may not store. */
  notHeld: string;
  /** Description of a relation's page for search engines. `title` names both states. */
  description: (title: string) => string;
}

export const pageWords: InEveryLanguage<PageWords> = {
  de: {
    language: "Deutsch",
    tagline: "Angaben zu den Beziehungen zwischen je zwei Staaten, mit den Sätzen, die sie belegen",
    intro:
      "Entente zeigt, was über die Beziehungen zweier Staaten bekannt ist. Zu jeder Angabe zeigt Entente die Quelle und, wo wir zitieren dürfen, den Satz, auf dem sie beruht.",
    relations: "Erfasste Beziehungen",
    embed: "In eine Seite einbetten",
    embedHow: "Fügen Sie diese Zeile dort ein, wo die Karte erscheinen soll. Sie verzögert das Laden der Seite nicht.",
    element: "Mehrere Karten, unveränderliches Skript",
    elementHow: "Mit Prüfsumme: Der Browser führt nur genau dieses Skript aus.",
    frame: "Als iframe",
    frameHow:
      "Ohne Skript auf Ihrer Seite. Die Höhe legen Sie fest; passt der Inhalt nicht hinein, lässt er sich im iframe scrollen.",
    privacy: "Datenschutz",
    privacyText:
      "Die Karte setzt keine Cookies und speichert nichts. Wie bei jedem Abruf erfährt der Server, von dem die Karte kommt, die IP-Adresse; sonst erfährt sie niemand.",
    data: "Daten",
    errors: "Fehlermeldungen",
    errorsHow: "Was jede Fehlermeldung bedeutet und was zu tun ist. Das Feld „type“ einer Fehlerantwort führt hierher.",
    api: "Schnittstelle (API)",
    apiIntro:
      "Alle Adressen der Schnittstelle mit ihren Parametern und Antworten. Alle können sie abfragen, ohne Anmeldung und von jeder Website aus. Die Beschreibung selbst ist auf Englisch.",
    apiDocument: "OpenAPI-Dokument, für Programme",
    apiScript: "Die Beschreibung braucht JavaScript. Das OpenAPI-Dokument enthält denselben Inhalt.",
    counterpart: "Staat",
    since: "Beziehungen seit",
    facts: "Angaben",
    conflicting: "Widersprüchliche Angaben",
    notHeld:
      "Der Wortlaut dieser Quelle darf hier nicht wiedergegeben werden; sie ist mit Titel, Herausgeber und Datum angegeben.",
    description: (title) =>
      `${title}: diplomatische Beziehungen, Botschafter, Besuche, Abkommen – jede Angabe mit ihrer Quelle.`,
  },
  en: {
    language: "English",
    tagline: "Facts about the relations between two states, with the sentences that support them",
    intro:
      "Entente shows what is known about the relations between two states. Every fact shows its source and, where we may quote it, the sentence that it is based on.",
    relations: "Published relations",
    embed: "Embed on a page",
    embedHow: "Add this line where the card should appear. It does not delay the page.",
    element: "Several cards, with a pinned script",
    elementHow: "With a checksum: the browser runs only this exact script.",
    frame: "In a frame",
    frameHow: "No script on your page. You set the height; content that does not fit scrolls inside the frame.",
    privacy: "Privacy",
    privacyText:
      "The card sets no cookies and stores nothing. As with any request, the server that delivers the card sees the visitor's IP address; nobody else does.",
    data: "Data",
    errors: "Error messages",
    errorsHow: "What each error means and what to do about it. The “type” field of an error response links here.",
    api: "API reference",
    apiIntro:
      "All API endpoints, with their parameters and responses. Anyone can use them, from any website and without signing in.",
    apiDocument: "OpenAPI document (machine-readable)",
    apiScript: "The reference needs JavaScript. The OpenAPI document has the same content.",
    counterpart: "State",
    since: "Relations since",
    facts: "Facts",
    conflicting: "Conflicting information",
    notHeld: "The text of this source may not be reproduced here; it is cited by title, publisher and date.",
    description: (title) =>
      `${title}: diplomatic relations, ambassadors, visits, agreements – every fact with its source.`,
  },
  nb: {
    language: "Norsk bokmål",
    tagline: "Forbindelser mellom to stater, med setningen som belegger dem",
    intro:
      "Entente viser hva som er kjent om forbindelsene mellom to stater. Under hver opplysning kan du åpne setningen i kilden som den kommer fra.",
    relations: "Publiserte forbindelser",
    embed: "Sett inn på en side",
    embedHow: "Denne ene linjen viser kortet der den står. Den forsinker ikke innlastingen av siden.",
    element: "Flere kort, uforanderlig skript",
    elementHow: "Med kontrollsum: Nettleseren kjører bare akkurat dette skriptet.",
    frame: "I en ramme",
    frameHow: "Uten skript på siden din. Høyden bestemmer du; det som ikke får plass, kan rulles inne i rammen.",
    privacy: "Personvern",
    privacyText:
      "Kortet setter ingen informasjonskapsler og lagrer ingenting. Som enhver forespørsel oppgir også denne IP-adressen til tjeneren som kortet kommer fra, og ikke til noen andre.",
    data: "Data",
    errors: "Feilmeldinger",
    errorsHow: "Hva hver feilmelding betyr, og hva du kan gjøre. Feltet «type» i et svar fører hit.",
    api: "API-referanse",
    apiIntro:
      "Alle adresser i API-et, hva de tar imot og hva de svarer. Hvem som helst kan spørre, uten innlogging og fra ethvert nettsted. Selve beskrivelsen er på engelsk.",
    apiDocument: "OpenAPI-dokument, for programmer",
    apiScript: "Et skript viser beskrivelsen. Uten skript står det samme i OpenAPI-dokumentet.",
    counterpart: "Stat",
    since: "Forbindelser siden",
    facts: "Opplysninger",
    conflicting: "Motstridende opplysninger",
    notHeld: "Ordlyden i denne kilden kan ikke gjengis her; den er oppgitt med tittel, utgiver og dato.",
    description: (title) =>
      `${title}: diplomatiske forbindelser, ambassadører, besøk, avtaler – hver opplysning med sin kilde.`,
  },
  ru: {
    language: "Русский",
    tagline: "Отношения между двумя государствами и фраза, которая их подтверждает",
    intro:
      "Entente показывает, что известно об отношениях двух государств. Под каждым сведением можно открыть фразу источника, из которой оно взято.",
    relations: "Опубликованные отношения",
    embed: "Встроить в страницу",
    embedHow: "Одна эта строка показывает карточку там, где стоит. Загрузку страницы она не задерживает.",
    element: "Несколько карточек, неизменяемый скрипт",
    elementHow: "С контрольной суммой: браузер выполнит только этот скрипт и никакой другой.",
    frame: "Во фрейме",
    frameHow: "Без скрипта на вашей странице. Высоту задаёте вы; что не помещается, прокручивается внутри.",
    privacy: "Конфиденциальность",
    privacyText:
      "Карточка не использует файлы cookie и ничего не сохраняет. Как и любой запрос, этот сообщает IP-адрес серверу, с которого загружается карточка, и больше никому.",
    data: "Данные",
    errors: "Сообщения об ошибках",
    errorsHow: "Что означает каждая ошибка и что делать. Сюда ведёт поле «type» ответа.",
    api: "Справочник по API",
    apiIntro:
      "Все адреса API, что они принимают и что отвечают. Запросы открыты для всех, без регистрации и с любого сайта. Само описание – на английском языке.",
    apiDocument: "Документ OpenAPI для программ",
    apiScript: "Описание показывает скрипт. Без скрипта то же самое можно прочитать в документе OpenAPI.",
    counterpart: "Государство",
    since: "Отношения установлены",
    facts: "Сведений",
    conflicting: "Противоречивые сведения",
    notHeld: "Текст этого источника нельзя привести здесь; указаны его название, издатель и дата.",
    description: (title) =>
      `${title}: дипломатические отношения, послы, визиты, соглашения – каждое сведение со своим источником.`,
  },
  tg: {
    language: "Тоҷикӣ",
    tagline: "Муносибатҳои ду давлат бо ҷумлае, ки онҳоро тасдиқ мекунад",
    intro:
      "Entente нишон медиҳад, ки дар бораи муносибатҳои ду давлат чӣ маълум аст. Дар зери ҳар маълумот ҷумлаи сарчашмаро, ки маълумот аз он гирифта шудааст, кушодан мумкин аст.",
    relations: "Муносибатҳои нашршуда",
    embed: "Ба саҳифа гузоштан",
    embedHow: "Ҳамин як сатр кортро дар ҷои худ нишон медиҳад. Он боршавии саҳифаро боз намедорад.",
    element: "Якчанд корт, скрипти тағйирнопазир",
    elementHow: "Бо ҳеш: браузер танҳо айнан ҳамин скриптро иҷро мекунад.",
    frame: "Дар чорчӯба",
    frameHow:
      "Бе скрипт дар саҳифаи шумо. Баландиро шумо муайян мекунед; он чи намеғунҷад, дар дохил ҳаракат дода мешавад.",
    privacy: "Махфият",
    privacyText:
      "Корт cookie намегузорад ва чизеро нигоҳ намедорад. Мисли ҳар дархост, ин дархост низ нишонии IP-ро ба сервере, ки корт аз он меояд, хабар медиҳад ва ба каси дигар не.",
    data: "Додаҳо",
    errors: "Паёмҳои хато",
    errorsHow: "Ҳар хато чӣ маъно дорад ва чӣ бояд кард. Майдони «type»-и ҷавоб ба ин ҷо мебарад.",
    api: "Маълумотномаи API",
    apiIntro:
      "Ҳамаи нишониҳои API, он чи қабул мекунанд ва он чи ҷавоб медиҳанд. Ҳар кас метавонад бе сабти ном ва аз ҳар сомона дархост фиристад. Худи тавсиф ба забони англисӣ аст.",
    apiDocument: "Ҳуҷҷати OpenAPI барои барномаҳо",
    apiScript: "Тавсифро скрипт нишон медиҳад. Бе скрипт ҳамин маълумот дар ҳуҷҷати OpenAPI ҳаст.",
    counterpart: "Давлат",
    since: "Муносибатҳо барқарор шуданд",
    facts: "Маълумот",
    conflicting: "Маълумоти мухталиф",
    notHeld: "Матни ин сарчашмаро дар ин ҷо овардан мумкин нест; ном, ношир ва санаи он зикр шудаанд.",
    description: (title) =>
      `${title}: муносибатҳои дипломатӣ, сафирон, сафарҳо, созишномаҳо – ҳар маълумот бо сарчашмаи худ.`,
  },
  fa: {
    language: "فارسی",
    tagline: "روابط میان دو کشور، همراه با جمله‌ای که آن را ثابت می‌کند",
    intro:
      "Entente نشان می‌دهد دربارهٔ روابط دو کشور چه می‌دانیم. زیر هر مطلب می‌توان جمله‌ای از منبع را باز کرد که مطلب از آن گرفته شده است.",
    relations: "روابط منتشرشده",
    embed: "گنجاندن در صفحه",
    embedHow: "همین یک خط کارت را در جای خود نشان می‌دهد و بار شدن صفحه را معطل نمی‌کند.",
    element: "چند کارت، اسکریپت تغییرناپذیر",
    elementHow: "با چکیده: مرورگر تنها همین اسکریپت را اجرا می‌کند و نه هیچ اسکریپت دیگری را.",
    frame: "در یک قاب",
    frameHow: "بدون اسکریپت در صفحهٔ شما. بلندی را شما تعیین می‌کنید؛ آنچه جا نشود درون قاب پیمایش می‌شود.",
    privacy: "حریم خصوصی",
    privacyText:
      "کارت کوکی نمی‌گذارد و چیزی ذخیره نمی‌کند. این درخواست نیز، مانند هر درخواستی، نشانی IP را به سروری که کارت از آن می‌آید می‌دهد و به هیچ‌کس دیگر نه.",
    data: "داده‌ها",
    errors: "پیام‌های خطا",
    errorsHow: "معنای هر خطا و کاری که باید کرد. فیلد «type» در پاسخ به اینجا می‌رسد.",
    api: "راهنمای API",
    apiIntro:
      "همهٔ نشانی‌های API، آنچه می‌پذیرند و آنچه پاسخ می‌دهند. هر کس می‌تواند بدون ثبت‌نام و از هر وب‌گاهی درخواست بفرستد. خود توضیحات به زبان انگلیسی است.",
    apiDocument: "سند OpenAPI برای برنامه‌ها",
    apiScript: "توضیحات را یک اسکریپت نشان می‌دهد. بدون اسکریپت، همین مطالب در سند OpenAPI آمده است.",
    counterpart: "کشور",
    since: "برقراری روابط",
    facts: "مطالب",
    conflicting: "اطلاعات متناقض",
    notHeld: "متن این منبع را نمی‌توان اینجا آورد؛ عنوان، ناشر و تاریخ آن ذکر شده است.",
    description: (title) => `${title}: روابط دیپلماتیک، سفیران، سفرها، موافقت‌نامه‌ها – هر مطلب همراه با منبع آن.`,
  },
};
