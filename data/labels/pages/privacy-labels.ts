import type { InEveryLanguage } from "../../model/language.ts";

/**
 * Texts of the privacy page. No native speaker has reviewed the Norwegian, Russian, Tajik and Persian texts yet; the page says so.
 */
export interface PrivacyWords {
  title: string;
  scope: string;
  /** What every request discloses, and what the software reads. `{headers}` are names of request headers. */
  requests: {
    heading: string;
    intro: string;
    list: readonly string[];
    used: string;
    limited: string;
    unused: string;
    referrer: string;
  };
  browser: { heading: string; text: string; cache: string; links: string };
  /** What the search boxes send, and where that text is kept. */
  search: { heading: string; sent: string; kept: string };
  /** What cards on other sites load, and when. */
  cards: { heading: string; list: readonly string[] };
  kept: {
    heading: string;
    nothing: string;
    /** `{fields}` are the attributes of a line in the log. */
    faults: string;
    /** Shown if the worker counts requests. The placeholders are the values that it counts by. */
    counts: string;
    /** Shown if the worker limits requests. */
    limits: string;
    memory: string;
  };
  hosting: { heading: string; text: string; terms: string };
  /** Shown if the site names a contact. */
  contact: { heading: string; text: string };
}

export const privacyWords: InEveryLanguage<PrivacyWords> = {
  de: {
    title: "Datenschutz",
    scope:
      "Diese Seite beschreibt, was die Software von {host} tut. Verantwortlich für die Website ist, wer sie betreibt.",
    requests: {
      heading: "Was ein Abruf verrät",
      intro:
        "Wenn Ihr Browser eine Seite von {host} lädt oder wenn eine andere Website von dort eine Karte zeigt, erfährt der Server wie bei jedem Abruf im Web:",
      list: [
        "Ihre IP-Adresse,",
        "was abgerufen wird: die Adresse der Seite oder Karte mit ihren Einstellungen, etwa der Sprache,",
        "von wo: meist nur den Anfang der Adresse der Seite, auf der die Karte oder der Link steht, etwa https://ministry.example (die ganze Adresse nur, wenn diese Website es so eingerichtet hat),",
        "Angaben Ihres Browsers über sich selbst, seine Sprachen und die Formate, die er versteht.",
      ],
      used: "Die Software liest davon die abgerufene Adresse und diese Angaben des Browsers: {headers}.",
      limited: "Um aufwendige Abrufe zu begrenzen, liest sie auch die IP-Adresse.",
      unused:
        "Sie liest weder, von welcher Seite der Abruf kommt (Referer, Origin), noch, welchen Browser Sie verwenden (User\u2011Agent).",
      referrer:
        "Folgen Sie auf unseren Seiten einem Link zu einer anderen Website, erfährt diese nur, dass Sie von {host} kommen, nicht von welcher Seite.",
    },
    browser: {
      heading: "Keine Cookies, keine Dritten",
      text: "Seiten und Karten setzen keine Cookies, schreiben nichts in den Speicher des Browsers und laden nichts von anderen Anbietern. Es gibt keine Werbung und kein Tracking.",
      cache: "Wie alles im Web können Seiten, Skripte und Flaggen eine Zeit lang im Cache Ihres Browsers liegen.",
      links: "Die Quellen liegen auf anderen Websites. Diese werden erst abgerufen, wenn Sie einem Link folgen.",
    },
    search: {
      heading: "Suchfelder",
      sent: "Wenn Sie auf der Startseite etwas in ein Suchfeld eingeben, sendet Ihr Browser den Text bei jeder kurzen Pause an {host}, damit die Ergebnisse ohne weiteren Klick erscheinen.",
      kept: "Die Software verwendet den Text nur für die Suche. Sie protokolliert ihn nicht, und er fließt in keine Zählung ein. Wie bei jedem Abruf liegt die fertige Antwort eine Zeit lang im Arbeitsspeicher des Servers und im Cache Ihres Browsers, zusammen mit der abgerufenen Adresse, die hier den Text enthält.",
    },
    cards: {
      heading: "Karten auf anderen Websites",
      list: [
        "Als Skript, Element oder iframe lädt die Karte ihre Daten von {host}, sobald sie gebraucht wird.",
        'Mit der Einstellung load="click" lädt sie die Daten erst, wenn Sie eine Schaltfläche drücken, die {host} nennt. Liefert die Website auch das Skript selbst aus, erfährt {host} vorher nichts von Ihnen.',
        "Als Fragment ist die Karte Teil der Seite. Ihr Browser ruft dafür nichts von {host} ab.",
      ],
    },
    kept: {
      heading: "Was gespeichert wird",
      nothing: "Die Software speichert nichts über Sie. Sie führt kein Protokoll der Abrufe.",
      faults:
        "Tritt eine Störung auf, schreibt sie höchstens einmal je Minute und Art eine Zeile in ein Protokoll. Darin steht nichts über Sie, nur: {fields}.",
      counts:
        "Sie zählt Abrufe, getrennt nach Bereich ({surfaces}), nach der Herkunft der Daten ({tiers}) und danach, ob der Abruf gelang ({statuses}). Diese Zahlen enthalten nichts über Sie.",
      limits:
        "Abrufe, die den Server stark belasten – Suchen, Listen und Downloads der Schnittstelle, Seiten von Angaben, Quellen und Änderungen, Bilder für Linkvorschauen, frühere Skripte –, zählt ein Zähler von Cloudflare eine Minute lang je IP-Adresse (bei IPv6 je Netz). Karten und iframes werden nie gezählt. Die Software speichert weder Adresse noch Zahl.",
      memory:
        "Im Arbeitsspeicher hält sie fertige Antworten bereit, zusammen mit der abgerufenen Adresse und der Spracheinstellung, aber ohne jeden Hinweis darauf, wer sie abgerufen hat. Der Speicher wird geleert, wenn der Prozess endet.",
    },
    hosting: {
      heading: "Wer die Server betreibt",
      text: "Die Software läuft auf Servern von Cloudflare. Cloudflare verarbeitet IP-Adressen und andere Angaben jedes Abrufs, um die Antwort zuzustellen und sein Netz zu schützen. Die Protokollierung einzelner Aufrufe der Software ist abgeschaltet. Was Cloudflare darüber hinaus speichert, steht in dessen eigener Erklärung:",
      terms: "Datenschutzerklärung von Cloudflare (auf Englisch)",
    },
    contact: { heading: "Kontakt", text: "Fragen zum Datenschutz dieser Website richten Sie bitte an:" },
  },
  en: {
    title: "Privacy",
    scope:
      "This page describes what the software behind {host} does. Whoever operates the website is responsible for the website itself.",
    requests: {
      heading: "What a request discloses",
      intro:
        "When your browser loads a page from {host}, or when another site shows a card from there, the server learns, as with every request on the web:",
      list: [
        "your IP address;",
        "what is requested: the URL of the page or card, with its options, such as the language;",
        "where the request comes from: usually only the beginning of the URL of the page that contains the card or link, such as https://ministry.example. The browser discloses the complete URL only if that site is set up to do so;",
        "what your browser says about itself, its languages, and the formats that it understands.",
      ],
      used: "Of these, the software reads the requested URL and the following headers from your browser: {headers}.",
      limited: "To limit costly requests, it also reads the IP address.",
      unused:
        "It does not read which page a request comes from (Referer, Origin) or which browser you use (User\u2011Agent).",
      referrer:
        "If you follow a link on our pages to another site, that site learns only that you come from {host}, but not from which page.",
    },
    browser: {
      heading: "No cookies, no third parties",
      text: "Pages and cards set no cookies, write nothing to the browser's storage, and load nothing from anybody else. There is no advertising and no tracking.",
      cache: "Like everything on the web, pages, scripts and flags may stay in your browser's cache for a while.",
      links: "The sources are on other sites, which are contacted only if you follow a link.",
    },
    search: {
      heading: "Search boxes",
      sent: "When you type into a search box on the front page, your browser sends the text to {host} each time you pause, so that results appear without another click.",
      kept: "The software uses the text only to search. It does not log the text or include it in any count. As with every request, the finished response stays in the server's memory and in your browser's cache for a while, together with the requested URL, which contains the text.",
    },
    cards: {
      heading: "Cards on other sites",
      list: [
        "As a script, an element or a frame, the card loads its data from {host} as soon as it is needed.",
        'With the option load="click", it loads its data only after you press a button that names {host}. If the site serves the script too, {host} learns nothing about you before that.',
        "As a fragment, the card is part of the page. Your browser requests nothing from {host} for it.",
      ],
    },
    kept: {
      heading: "What is stored",
      nothing: "The software stores nothing about you. It keeps no log of requests.",
      faults:
        "If something fails, it writes one line to a log, at most once per minute for each kind of fault. The line contains nothing about you, only: {fields}.",
      counts:
        "It counts requests by part of the site ({surfaces}), by where the data was read from ({tiers}), and by whether the request succeeded ({statuses}). The counts contain nothing about you.",
      limits:
        "Requests that are costly for the server (searches, lists and downloads of the API, pages of facts, sources and changes, pictures for link previews, earlier scripts) are counted per IP address (for IPv6, per network) for one minute, by a counter that Cloudflare provides. Cards and frames are never counted. The software stores neither the address nor the number.",
      memory:
        "It keeps finished responses in memory, together with the requested URL and the language preference, but without any hint as to who requested them. The memory is cleared when the process ends.",
    },
    hosting: {
      heading: "Who runs the servers",
      text: "The software runs on Cloudflare's servers. Cloudflare processes IP addresses and other details of each request to deliver the response and to protect its network. The log of individual invocations of the software is switched off. What else Cloudflare stores is described in its own policy:",
      terms: "Cloudflare's privacy policy",
    },
    contact: { heading: "Contact", text: "For questions about privacy on this website, contact:" },
  },
  nb: {
    title: "Personvern",
    scope: "Denne siden beskriver hva programvaren på {host} gjør. Den som driver nettstedet, er ansvarlig for det.",
    requests: {
      heading: "Hva en forespørsel røper",
      intro:
        "Når nettleseren din laster inn en side fra {host}, eller når et annet nettsted viser et kort derfra, får serveren vite, som ved alle forespørsler på nettet:",
      list: [
        "IP-adressen din,",
        "hva som hentes: adressen til siden eller kortet med valgene, for eksempel språket,",
        "hvor forespørselen kommer fra: vanligvis bare begynnelsen av adressen til siden som har kortet eller lenken, for eksempel https://ministry.example. Nettleseren oppgir hele adressen bare hvis det nettstedet er satt opp slik,",
        "hva nettleseren oppgir om seg selv, språkene sine og formatene den forstår.",
      ],
      used: "Av dette leser programvaren adressen som hentes, og disse opplysningene fra nettleseren: {headers}.",
      limited: "For å begrense krevende forespørsler leser den også IP-adressen.",
      unused:
        "Den leser verken hvilken side forespørselen kommer fra (Referer, Origin), eller hvilken nettleser du bruker (User\u2011Agent).",
      referrer:
        "Hvis du følger en lenke på sidene våre til et annet nettsted, får det bare vite at du kommer fra {host}, ikke fra hvilken side.",
    },
    browser: {
      heading: "Ingen informasjonskapsler, ingen tredjeparter",
      text: "Sider og kort setter ingen informasjonskapsler, skriver ingenting i nettleserens lager og henter ingenting fra andre. Det finnes ingen reklame og ingen sporing.",
      cache: "Som alt på nettet kan sider, skript og flagg ligge en stund i nettleserens hurtiglager.",
      links: "Kildene ligger på andre nettsteder. De kontaktes bare hvis du følger en lenke.",
    },
    search: {
      heading: "Søkefelt",
      sent: "Når du skriver i et søkefelt på forsiden, sender nettleseren teksten til {host} hver gang du tar en kort pause, slik at treffene vises uten flere klikk.",
      kept: "Programvaren bruker teksten bare til søket. Den skrives ikke i noen logg og inngår ikke i noen telling. Som ved alle forespørsler ligger det ferdige svaret en stund i minnet på serveren og i nettleserens hurtiglager, sammen med adressen som ble hentet. I dette tilfellet inneholder adressen teksten.",
    },
    cards: {
      heading: "Kort på andre nettsteder",
      list: [
        "Som skript, element eller ramme henter kortet dataene sine fra {host} så snart det trengs.",
        'Med valget load="click" henter det dem først når du trykker på en knapp som navngir {host}. Hvis nettstedet også leverer skriptet selv, får {host} ikke vite noe om deg før det.',
        "Som fragment er kortet en del av siden. Nettleseren din henter ingenting fra {host} for å vise det.",
      ],
    },
    kept: {
      heading: "Hva som lagres",
      nothing: "Programvaren lagrer ingenting om deg. Den fører ingen logg over forespørsler.",
      faults:
        "Hvis noe svikter, skriver den én linje i en logg, høyst én gang i minuttet for hver type feil. Linjen inneholder ingenting om deg, bare: {fields}.",
      counts:
        "Den teller forespørsler etter del av nettstedet ({surfaces}), etter hvor dataene ble lest fra ({tiers}), og etter om forespørselen lyktes ({statuses}). Tallene inneholder ingenting om deg.",
      limits:
        "Forespørsler som belaster serveren mye (søk, lister og nedlastinger i API-et, sider om opplysninger, kilder og endringer, bilder til lenkeforhåndsvisninger, tidligere skript), telles per IP-adresse (for IPv6 per nettverk) i ett minutt, av en teller hos Cloudflare. Kort og rammer telles aldri. Programvaren lagrer verken adressen eller tallet.",
      memory:
        "Den holder ferdige svar klare i minnet sammen med adressen som ble hentet, og språkvalget, men uten noe som viser hvem som hentet dem. Minnet tømmes når prosessen avsluttes.",
    },
    hosting: {
      heading: "Hvem som driver serverne",
      text: "Programvaren kjører på servere hos Cloudflare. Cloudflare behandler IP-adresser og andre opplysninger om hver forespørsel for å levere svaret og beskytte nettverket sitt. Loggen over enkeltkall av programvaren er slått av. Hva Cloudflare lagrer ut over dette, står i deres egen erklæring:",
      terms: "Cloudflares personvernerklæring (på engelsk)",
    },
    contact: { heading: "Kontakt", text: "Spørsmål om personvern på dette nettstedet rettes til:" },
  },
  ru: {
    // With a soft hyphen, for narrow windows.
    title: "Конфиденци\u00adальность",
    scope: "На этой странице описано, что делает программа сайта {host}. За сайт отвечает тот, кто им управляет.",
    requests: {
      heading: "Что раскрывает запрос",
      intro:
        "Когда ваш браузер загружает страницу с {host} или когда другой сайт показывает карточку оттуда, сервер узнаёт, как и при любом запросе в интернете:",
      list: [
        "ваш IP-адрес;",
        "что запрошено: адрес страницы или карточки с её настройками, например языком;",
        "откуда пришёл запрос: обычно только начало адреса страницы, на которой находится карточка или ссылка, например https://ministry.example. Полный адрес браузер сообщает, только если так настроен тот сайт;",
        "что браузер сообщает о себе, о своих языках и о форматах, которые он понимает.",
      ],
      used: "Из этого программа читает запрошенный адрес и следующие заголовки браузера: {headers}.",
      limited: "Чтобы ограничить затратные запросы, она читает и IP-адрес.",
      unused:
        "Она не читает ни то, с какой страницы пришёл запрос (Referer, Origin), ни то, каким браузером вы пользуетесь (User\u2011Agent).",
      referrer:
        "Если вы перейдёте с наших страниц по ссылке на другой сайт, он узнает только, что вы пришли с {host}, но не с какой страницы.",
    },
    browser: {
      heading: "Без файлов cookie и третьих сторон",
      text: "Страницы и карточки не используют файлы cookie, ничего не записывают в хранилище браузера и ничего не загружают с чужих серверов. Нет ни рекламы, ни отслеживания.",
      cache: "Как и всё в интернете, страницы, скрипты и флаги могут какое-то время оставаться в кэше браузера.",
      links: "Источники находятся на других сайтах. Запрос к ним отправляется, только если вы перейдёте по ссылке.",
    },
    search: {
      heading: "Поля поиска",
      sent: "Когда вы вводите текст в поле поиска на главной странице, браузер при каждой короткой паузе отправляет его на {host}, чтобы результаты появлялись без лишних нажатий.",
      kept: "Программа использует текст только для поиска. Он не попадает ни в журнал, ни в подсчёты. Как и при любом запросе, готовый ответ некоторое время остаётся в оперативной памяти сервера и в кэше браузера вместе с запрошенным адресом, который в этом случае содержит текст.",
    },
    cards: {
      heading: "Карточки на других сайтах",
      list: [
        "В виде скрипта, элемента или фрейма карточка загружает данные с {host}, как только она понадобится.",
        'С настройкой load="click" данные загружаются только после нажатия на кнопку, на которой указан {host}. Если сайт и скрипт отдаёт сам, до этого {host} ничего о вас не узнаёт.',
        "В виде фрагмента карточка – часть страницы. Для неё браузер ничего не запрашивает с {host}.",
      ],
    },
    kept: {
      heading: "Что сохраняется",
      nothing: "Программа ничего о вас не сохраняет. Журнал запросов не ведётся.",
      faults:
        "При сбое она записывает в журнал одну строку, не чаще раза в минуту для каждого вида сбоя. О вас в ней нет ничего, только: {fields}.",
      counts:
        "Она считает запросы по разделам сайта ({surfaces}), по тому, откуда прочитаны данные ({tiers}), и по тому, удался ли запрос ({statuses}). О вас в этих числах нет ничего.",
      limits:
        "Запросы, которые сильно нагружают сервер (поиск, списки и загрузки API, страницы сведений, источников и изменений, картинки для предпросмотра ссылок, прежние скрипты), счётчик Cloudflare считает в течение минуты по IP-адресам, а для IPv6 – по сетям. Карточки и фреймы не считаются никогда. Программа не сохраняет ни адрес, ни число.",
      memory:
        "В оперативной памяти она держит готовые ответы вместе с запрошенным адресом и настройкой языка, но без указания на то, кто их запросил. Память очищается, когда процесс завершается.",
    },
    hosting: {
      heading: "Кому принадлежат серверы",
      text: "Программа работает на серверах Cloudflare. Cloudflare обрабатывает IP-адреса и другие данные каждого запроса, чтобы доставить ответ и защитить свою сеть. Журнал отдельных вызовов программы отключён. Что Cloudflare хранит помимо этого, сказано в заявлении самой компании:",
      terms: "Политика конфиденциальности Cloudflare (на английском языке)",
    },
    contact: { heading: "Контакт", text: "Вопросы о конфиденциальности на этом сайте можно задать здесь:" },
  },
  tg: {
    title: "Махфият",
    scope:
      "Ин саҳифа шарҳ медиҳад, ки барномаи сомонаи {host} чӣ кор мекунад. Барои сомона он кас масъул аст, ки онро идора мекунад.",
    requests: {
      heading: "Дархост чиро ошкор мекунад",
      intro:
        "Вақте ки браузери шумо саҳифаеро аз {host} бор мекунад ё сомонаи дигар аз он ҷо корт нишон медиҳад, сервер, мисли ҳар дархост дар интернет, инҳоро мефаҳмад:",
      list: [
        "нишонии IP-и шумо;",
        "чӣ дархост шудааст: нишонии саҳифа ё корт бо танзимоташ, масалан забон;",
        "дархост аз куҷост: одатан танҳо аввали нишонии саҳифае, ки корт ё пайванд дар он аст, масалан https://ministry.example. Браузер нишонии пурраро танҳо вақте ошкор мекунад, ки он сомона чунин танзим шуда бошад;",
        "он чи браузер дар бораи худ, забонҳояш ва форматҳое, ки мефаҳмад, мегӯяд.",
      ],
      used: "Аз инҳо барнома нишонии дархостшуда ва ин сарлавҳаҳои браузерро мехонад: {headers}.",
      limited: "Барои маҳдуд кардани дархостҳои вазнин он нишонии IP-ро низ мехонад.",
      unused:
        "Он на саҳифаеро мехонад, ки дархост аз он омадааст (Referer, Origin), на он ки шумо кадом браузерро истифода мебаред (User\u2011Agent).",
      referrer:
        "Агар дар саҳифаҳои мо бо пайванд ба сомонаи дигар гузаред, он танҳо мефаҳмад, ки шумо аз {host} омадаед, вале на аз кадом саҳифа.",
    },
    browser: {
      heading: "Бе cookie ва бе тарафҳои сеюм",
      text: "Саҳифаҳо ва кортҳо cookie намегузоранд, дар хотираи браузер чизе намебароранд ва аз каси дигар чизе бор намекунанд. На реклама ҳаст, на пайгирӣ.",
      cache: "Мисли ҳама чиз дар интернет, саҳифаҳо, скриптҳо ва парчамҳо метавонанд муддате дар кеши браузер монанд.",
      links: "Сарчашмаҳо дар сомонаҳои дигаранд. Ба онҳо танҳо вақте дархост меравад, ки шумо бо пайванд гузаред.",
    },
    search: {
      heading: "Майдонҳои ҷустуҷӯ",
      sent: "Вақте ки шумо дар саҳифаи асосӣ ба майдони ҷустуҷӯ чизе менависед, браузер матнро ҳангоми ҳар таваққуфи кӯтоҳ ба {host} мефиристад, то натиҷаҳо бе пахши иловагӣ намоён шаванд.",
      kept: "Барнома матнро танҳо барои ҷустуҷӯ истифода мебарад. Он на ба сабт дохил мешавад, на ба шумориш. Мисли ҳар дархост, ҷавоби тайёр муддате дар хотираи фаврии сервер ва дар кеши браузер якҷоя бо нишонии дархостшуда мемонад, ки дар ин ҳолат матнро дар бар дорад.",
    },
    cards: {
      heading: "Кортҳо дар сомонаҳои дигар",
      list: [
        "Ҳамчун скрипт, элемент ё чорчӯба корт додаҳояшро аз {host} ҳамон дам бор мекунад, ки лозим шавад.",
        'Бо танзими load="click" додаҳо танҳо баъди пахши тугмае бор мешаванд, ки {host}-ро ном мебарад. Агар сомона скриптро низ худаш диҳад, то он дам {host} дар бораи шумо чизе намефаҳмад.',
        "Ҳамчун фрагмент корт қисми саҳифа аст. Барои он браузери шумо аз {host} чизе дархост намекунад.",
      ],
    },
    kept: {
      heading: "Чӣ нигоҳ дошта мешавад",
      nothing: "Барнома дар бораи шумо чизе нигоҳ намедорад. Он сабти дархостҳоро намебарад.",
      faults:
        "Ҳангоми нуқсон он ба сабт як сатр менависад, барои ҳар навъи нуқсон на зиёда аз як бор дар дақиқа. Дар он дар бораи шумо чизе нест, танҳо: {fields}.",
      counts:
        "Он дархостҳоро аз рӯи қисми сомона ({surfaces}), аз рӯи ҷои хондани додаҳо ({tiers}) ва аз рӯи муваффақияти дархост ({statuses}) мешуморад. Дар ин рақамҳо дар бораи шумо чизе нест.",
      limits:
        "Дархостҳоеро, ки серверро сахт банд мекунанд (ҷустуҷӯ, рӯйхатҳо ва боргириҳои API, саҳифаҳои маълумот, сарчашмаҳо ва тағйирот, тасвирҳо барои пешнамоиши пайвандҳо, скриптҳои пешина), ҳисобкунаки Cloudflare дар давоми як дақиқа аз рӯи нишонии IP, барои IPv6 аз рӯи шабака, мешуморад. Кортҳо ва чорчӯбаҳо ҳеҷ гоҳ шумурда намешаванд. Барнома на нишониро нигоҳ медорад, на рақамро.",
      memory:
        "Дар хотираи фаврӣ он ҷавобҳои тайёрро бо нишонии дархостшуда ва танзими забон нигоҳ медорад, вале бе ягон ишора ба он ки кӣ онҳоро дархост кардааст. Баъди анҷоми раванд ин хотира пок мешавад.",
    },
    hosting: {
      heading: "Серверҳо аз они кистанд",
      text: "Барнома дар серверҳои Cloudflare кор мекунад. Cloudflare нишониҳои IP ва дигар маълумоти ҳар дархостро коркард мекунад, то ҷавобро расонад ва шабакаи худро ҳифз кунад. Сабти даъватҳои алоҳидаи барнома хомӯш аст. Cloudflare ғайр аз ин чиро нигоҳ медорад, дар изҳороти худи он навишта шудааст:",
      terms: "Сиёсати махфияти Cloudflare (ба забони англисӣ)",
    },
    contact: { heading: "Алоқа", text: "Саволҳо дар бораи махфияти ин сомонаро ба ин ҷо фиристед:" },
  },
  fa: {
    title: "حریم خصوصی",
    scope: "این صفحه شرح می‌دهد که نرم‌افزار {host} چه می‌کند. مسئول وب‌گاه کسی است که آن را اداره می‌کند.",
    requests: {
      heading: "هر درخواست چه چیزی را آشکار می‌کند",
      intro:
        "وقتی مرورگر شما صفحه‌ای را از {host} بار می‌کند یا وب‌گاه دیگری کارتی از آنجا نشان می‌دهد، سرور مانند هر درخواستی در وب اینها را درمی‌یابد:",
      list: [
        "نشانی IP شما؛",
        "چه چیزی درخواست شده است: نشانی صفحه یا کارت با تنظیماتش، مانند زبان؛",
        "درخواست از کجا می‌آید: معمولاً تنها آغاز نشانی صفحه‌ای که کارت یا پیوند در آن است، مانند \u2066https://ministry.example\u2069. مرورگر نشانی کامل را تنها وقتی آشکار می‌کند که آن وب‌گاه چنین تنظیم شده باشد؛",
        "آنچه مرورگر دربارهٔ خود، زبان‌هایش و قالب‌هایی که می‌فهمد می‌گوید.",
      ],
      used: "از اینها، نرم‌افزار نشانی درخواست‌شده و این سرآیندهای مرورگر را می‌خواند: {headers}.",
      limited: "برای محدود کردن درخواست‌های پرهزینه، نشانی IP را هم می‌خواند.",
      unused:
        "نه می‌خواند که درخواست از کدام صفحه می‌آید (\u2066Referer\u2069، \u2066Origin\u2069) و نه اینکه شما از کدام مرورگر استفاده می‌کنید (\u2066User\u2011Agent\u2069).",
      referrer:
        "اگر در صفحه‌های ما پیوندی به وب‌گاه دیگری را دنبال کنید، آن وب‌گاه تنها درمی‌یابد که از {host} آمده‌اید، نه از کدام صفحه.",
    },
    browser: {
      heading: "بدون کوکی و بدون شخص ثالث",
      text: "صفحه‌ها و کارت‌ها کوکی نمی‌گذارند، چیزی در حافظهٔ مرورگر نمی‌نویسند و از هیچ کس دیگری چیزی بار نمی‌کنند. نه تبلیغی هست و نه ردیابی.",
      cache: "مانند هر چیز دیگری در وب، صفحه‌ها، اسکریپت‌ها و پرچم‌ها ممکن است مدتی در حافظهٔ نهان مرورگر بمانند.",
      links: "منابع در وب‌گاه‌های دیگرند. تنها وقتی پیوندی را دنبال کنید درخواستی به آنها فرستاده می‌شود.",
    },
    search: {
      heading: "کادرهای جست‌وجو",
      sent: "وقتی در صفحهٔ نخست چیزی در کادر جست‌وجو می‌نویسید، مرورگر شما با هر مکث کوتاه متن را به {host} می‌فرستد تا نتیجه‌ها بدون کلیک دیگری پدیدار شوند.",
      kept: "نرم‌افزار متن را تنها برای جست‌وجو به کار می‌برد. متن نه در گزارشی نوشته می‌شود و نه در شمارشی می‌آید. مانند هر درخواستی، پاسخ آماده مدتی در حافظهٔ موقت سرور و در حافظهٔ نهان مرورگر شما می‌ماند، همراه با نشانی درخواست‌شده که اینجا متن را در بر دارد.",
    },
    cards: {
      heading: "کارت‌ها در وب‌گاه‌های دیگر",
      list: [
        "به شکل اسکریپت، عنصر یا قاب، کارت داده‌هایش را همین که لازم شود از {host} بار می‌کند.",
        'با تنظیم \u2066load="click"\u2069 داده‌ها تنها پس از فشردن دکمه‌ای بار می‌شوند که {host} را نام می‌برد. اگر وب‌گاه اسکریپت را هم خودش بدهد، {host} پیش از آن چیزی از شما درنمی‌یابد.',
        "به شکل قطعه، کارت بخشی از صفحه است. مرورگر شما برای آن چیزی از {host} درخواست نمی‌کند.",
      ],
    },
    kept: {
      heading: "چه چیزی ذخیره می‌شود",
      nothing: "نرم‌افزار چیزی دربارهٔ شما ذخیره نمی‌کند و گزارشی از درخواست‌ها نگه نمی‌دارد.",
      faults:
        "اگر خطایی رخ دهد، برای هر نوع خطا حداکثر یک بار در دقیقه یک سطر در گزارش می‌نویسد. در آن چیزی دربارهٔ شما نیست، تنها: {fields}.",
      counts:
        "درخواست‌ها را بر پایهٔ بخش وب‌گاه ({surfaces})، جایی که داده‌ها از آن خوانده شده‌اند ({tiers}) و موفقیت درخواست ({statuses}) می‌شمارد. در این شمار چیزی دربارهٔ شما نیست.",
      limits:
        "درخواست‌هایی را که سرور را سنگین می‌کنند (جست‌وجو، فهرست‌ها و دریافت‌های API، صفحه‌های مطالب، منابع و تغییرات، تصویرهای پیش‌نمایش پیوند، اسکریپت‌های پیشین) شمارشگری از Cloudflare به مدت یک دقیقه بر پایهٔ نشانی IP، و در IPv6 بر پایهٔ شبکه، می‌شمارد. کارت‌ها و قاب‌ها هرگز شمرده نمی‌شوند. نرم‌افزار نه نشانی را ذخیره می‌کند و نه شمار را.",
      memory:
        "پاسخ‌های آماده را همراه با نشانی درخواست‌شده و تنظیم زبان در حافظهٔ موقت نگه می‌دارد، بی‌هیچ نشانی از اینکه چه کسی آنها را درخواست کرده است. این حافظه با پایان فرایند پاک می‌شود.",
    },
    hosting: {
      heading: "سرورها از آن کیست",
      text: "نرم‌افزار روی سرورهای Cloudflare اجرا می‌شود. Cloudflare نشانی‌های IP و دیگر جزئیات هر درخواست را پردازش می‌کند تا پاسخ را برساند و از شبکه‌اش محافظت کند. گزارش فراخوانی‌های جداگانهٔ نرم‌افزار خاموش است. اینکه Cloudflare جز این چه نگه می‌دارد در بیانیهٔ خود آن آمده است:",
      terms: "سیاست حریم خصوصی Cloudflare (به انگلیسی)",
    },
    contact: { heading: "تماس", text: "پرسش دربارهٔ حریم خصوصی این وب‌گاه را اینجا بپرسید:" },
  },
};
