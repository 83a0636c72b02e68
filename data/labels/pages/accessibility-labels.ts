import type { AccessibilityCheck } from "../../model/accessibility-evaluation.ts";
import type { InEveryLanguage } from "../../model/language.ts";

/**
 * Texts of the accessibility statement. The German and English sentences on the basis, date and method of the statement follow the model
 * statement of the EU (Implementing Decision (EU) 2018/1523). No native speaker has reviewed the Norwegian, Russian, Tajik and Persian
 * texts yet; the page says so.
 */
export interface AccessibilityWords {
  title: string;
  scope: string;
  conformance: { heading: string; goal: string; result: string };
  /** What is known not to conform. */
  exceptions: { heading: string; list: readonly string[] };
  untested: { heading: string; list: readonly string[] };
  /** What was tested. `{engines}` are those of the check; `{version}` is that of axe-core. */
  tests: { heading: string; intro: string; checks: Readonly<Record<AccessibilityCheck, string>> };
  alternatives: { heading: string; text: string };
  preparation: { heading: string; text: string };
  /** Shown if the site names a contact. */
  contact: { heading: string; text: string };
}

export const accessibilityWords: InEveryLanguage<AccessibilityWords> = {
  de: {
    title: "Erklärung zur Barrierefreiheit",
    scope: "Diese Erklärung gilt für die Website {host} und für die Karten, die sie anderen Websites bereitstellt.",
    conformance: {
      heading: "Stand der Vereinbarkeit mit den Anforderungen",
      goal: "Maßstab sind die Web Content Accessibility Guidelines (WCAG)\u00a02.2 auf Stufe\u00a0AA. Darin sind die Anforderungen enthalten, die Kapitel 9 der Norm EN\u00a0301\u00a0549 V3.2.1 an Webseiten stellt, mit Ausnahme des Kriteriums 4.1.1, das in WCAG\u00a02.2 entfallen ist.",
      result:
        "Website und Karten sind nach unserer Bewertung teilweise mit den WCAG\u00a02.2\u00a0AA vereinbar: Unsere Tests haben keinen Verstoß gefunden, aber die unten genannten Ausnahmen sind bekannt, und manches wurde nicht geprüft.",
    },
    exceptions: {
      heading: "Nicht barrierefreie Inhalte",
      list: [
        "Die Beschreibung der Schnittstelle (API) wird mit Redoc angezeigt, der Software eines anderen Anbieters. Wir haben sie nur mit axe und in schmalen Fenstern geprüft. Sie ist auf Englisch.",
        "Farben, Schrift und Schriftgröße einer Karte kann die einbettende Website ändern. Für den Kontrast ist dann diese Website verantwortlich.",
      ],
    },
    untested: {
      heading: "Nicht geprüft",
      list: [
        "Menschen, die Bildschirmleseprogramme, Vergrößerungssoftware, Sprachsteuerung oder andere Hilfsmittel verwenden, haben Website und Karten noch nicht erprobt.",
        "Es gab keine Tests mit einem Bildschirmleseprogramm, auf Telefonen und Tablets, in Safari oder mit den Kontrastdesigns von Windows.",
        "Kriterien, die ein Programm nicht beurteilen kann, hat keine unabhängige Stelle geprüft.",
        "Ob die norwegischen, russischen, tadschikischen und persischen Texte verständlich sind, hat noch niemand geprüft, der die jeweilige Sprache als Muttersprache spricht.",
      ],
    },
    tests: {
      heading: "Was wir geprüft haben",
      intro: "Bei jeder Änderung der Software läuft eine Auswahl dieser Tests; die vollständige Prüfung umfasst alle.",
      checks: {
        axe: "axe-core {version} findet auf allen Arten von Seiten und in allen Zuständen der Karte keinen Verstoß, in sechs Sprachen, hell und dunkel: Regeln zu WCAG\u00a02.0 bis 2.2, Stufen A und AA, und für gute Praxis ({engines}).",
        tree: "Namen, Rollen und Reihenfolge, die der Browser an Hilfsmittel weitergibt, sind für zwei Karten festgehalten und ändern sich nicht unbemerkt ({engines}).",
        "tab-order":
          "Die Tabulatortaste erreicht jede Schaltfläche und jeden Link einer Karte einmal, von oben nach unten ({engines}).",
        keys: "Eingabetaste und Leertaste öffnen und schließen die Belege; der Fokus bleibt erhalten ({engines}).",
        "large-text":
          "Bei doppelter Schriftgröße passen die Seite einer Beziehung, die eines Staates und eine Karte im iframe in ein 640\u00a0Pixel breites Fenster, und nichts verdeckt eine Schaltfläche ({engines}).",
        reflow:
          "In einem 320\u00a0Pixel breiten Fenster, auch mit größeren Text- und Zeilenabständen, muss niemand waagerecht scrollen ({engines}).",
        "forced-colours": "Mit erzwungenen Farben bleibt der Fokus sichtbar ({engines}, simuliert).",
        motion: "Wer weniger Bewegung wünscht, sieht keine Animation ({engines}).",
        contrast:
          "Setzt eine Website nur Hintergrund- und Textfarbe einer Karte, behalten auch Anmerkungen und Widersprüche genug Kontrast ({engines}).",
      },
    },
    alternatives: {
      heading: "Andere Wege zum selben Inhalt",
      text: "Der Titel jeder Karte führt zu einer Seite mit denselben Angaben. Dort gibt es sie auch als Daten, etwa als CSV und JSON.",
    },
    preparation: {
      heading: "Erstellung dieser Erklärung",
      text: "Diese Erklärung wurde am {date} erstellt. Grundlage ist eine Selbstbewertung: die oben genannten Tests der Software an diesem Tag.",
    },
    contact: {
      heading: "Feedback und Kontakt",
      text: "Wenn Sie auf eine Barriere stoßen oder einen Inhalt in anderer Form brauchen, wenden Sie sich bitte an:",
    },
  },
  en: {
    title: "Accessibility statement",
    scope: "This statement applies to the website {host} and to the cards that it provides for other sites.",
    conformance: {
      heading: "Conformance status",
      goal: "Our benchmark is the Web Content Accessibility Guidelines (WCAG)\u00a02.2 at level\u00a0AA. They include everything that chapter 9 of the standard EN\u00a0301\u00a0549 V3.2.1 requires of web pages, except for criterion 4.1.1, which was removed from WCAG\u00a02.2.",
      result:
        "In our assessment, the website and the cards are partially conformant with WCAG\u00a02.2\u00a0AA: our tests found no violation, but the exceptions below are known, and some things have not been tested.",
    },
    exceptions: {
      heading: "Content that is not accessible",
      list: [
        "The API reference is displayed by Redoc, which is third-party software. We have tested it only with axe and in narrow windows. It is in English.",
        "The site that embeds a card can change the card's colours, font and text size. It is then responsible for the contrast.",
      ],
    },
    untested: {
      heading: "Not tested",
      list: [
        "People who use screen readers, screen magnifiers, voice control or other assistive technologies have not tried out the website and the cards yet.",
        "There have been no tests with a screen reader, on phones or tablets, in Safari, or with the contrast themes of Windows.",
        "No independent body has examined the criteria that a program cannot judge.",
        "No native speaker has checked yet whether the Norwegian, Russian, Tajik and Persian texts are easy to understand.",
      ],
    },
    tests: {
      heading: "What we have tested",
      intro: "A selection of these tests runs with every change to the software; the complete check runs all of them.",
      checks: {
        axe: "axe-core {version} finds no violation on any kind of page or in any state of the card, in six languages, light and dark: rules for WCAG\u00a02.0 to 2.2, levels A and AA, and best practices ({engines}).",
        tree: "The names, roles and order that the browser passes on to assistive technologies are recorded for two cards, so that no change goes unnoticed ({engines}).",
        "tab-order": "The Tab key reaches every button and link of a card once, from top to bottom ({engines}).",
        keys: "Enter and the space bar open and close the evidence, and the focus stays where it is ({engines}).",
        "large-text":
          "With text at twice the size, a relation page, a state page and a card in a frame fit into a window that is 640\u00a0pixels wide, and nothing covers a button ({engines}).",
        reflow:
          "In a window that is 320\u00a0pixels wide, even with more space between letters, words and lines, nobody has to scroll sideways ({engines}).",
        "forced-colours": "With forced colours, the focus stays visible ({engines}, simulated).",
        motion: "Readers who prefer less motion see no animation ({engines}).",
        contrast:
          "If a site sets only the background and text colours of a card, notes and contradictions still have enough contrast ({engines}).",
      },
    },
    alternatives: {
      heading: "Other ways to get the same content",
      text: "The title of every card leads to a page with the same facts. They are also available there as data, such as CSV and JSON.",
    },
    preparation: {
      heading: "Preparation of this statement",
      text: "This statement was prepared on {date}. It is based on a self-assessment: the tests above, run with the software as it was on that day.",
    },
    contact: {
      heading: "Feedback and contact",
      text: "If you come across a barrier, or need content in another form, please contact us:",
    },
  },
  nb: {
    title: "Tilgjengelighetserklæring",
    scope: "Denne erklæringen gjelder nettstedet {host} og kortene som det leverer til andre nettsteder.",
    conformance: {
      heading: "Samsvar med kravene",
      goal: "Målestokken er Web Content Accessibility Guidelines (WCAG)\u00a02.2 på nivå\u00a0AA. De omfatter det som kapittel 9 i standarden EN\u00a0301\u00a0549 V3.2.1 krever av nettsider, unntatt kriterium 4.1.1, som er tatt ut av WCAG\u00a02.2.",
      result:
        "Etter vår vurdering er nettstedet og kortene delvis i samsvar med WCAG\u00a02.2\u00a0AA: Testene våre fant ingen brudd, men unntakene nedenfor er kjent, og noe er ikke testet.",
    },
    exceptions: {
      heading: "Innhold som ikke er tilgjengelig",
      list: [
        "API-referansen vises av Redoc, som er tredjepartsprogramvare. Vi har bare testet den med axe og i smale vinduer. Den er på engelsk.",
        "Nettstedet som viser et kort, kan endre kortets farger, skrift og skriftstørrelse. Da er det nettstedet som har ansvaret for kontrasten.",
      ],
    },
    untested: {
      heading: "Ikke testet",
      list: [
        "Personer som bruker skjermlesere, forstørrelsesprogrammer, talestyring eller andre hjelpemidler, har ennå ikke prøvd nettstedet og kortene.",
        "Det er ikke testet med skjermleser, på telefoner og nettbrett, i Safari eller med kontrasttemaene i Windows.",
        "Ingen uavhengig instans har vurdert kriteriene som et program ikke kan bedømme.",
        "Ingen med språket som morsmål har ennå kontrollert om de norske, russiske, tadsjikiske og persiske tekstene er lette å forstå.",
      ],
    },
    tests: {
      heading: "Dette har vi testet",
      intro:
        "Et utvalg av disse testene kjøres ved hver endring av programvaren; den fullstendige kontrollen omfatter alle.",
      checks: {
        axe: "axe-core {version} finner ingen brudd på noen type side eller i noen tilstand av kortet, på seks språk, lyst og mørkt: regler for WCAG\u00a02.0 til 2.2, nivå A og AA, og god praksis ({engines}).",
        tree: "Navnene, rollene og rekkefølgen som nettleseren gir videre til hjelpemidler, er registrert for to kort og endrer seg ikke ubemerket ({engines}).",
        "tab-order": "Tabulatortasten når alle knapper og lenker på et kort én gang, ovenfra og ned ({engines}).",
        keys: "Enter- og mellomromstasten åpner og lukker dokumentasjonen, og fokus blir stående ({engines}).",
        "large-text":
          "Med dobbelt så stor tekst får siden om en forbindelse, siden om en stat og et kort i en ramme plass i et vindu som er 640\u00a0piksler bredt, og ingenting dekker en knapp ({engines}).",
        reflow:
          "I et vindu som er 320\u00a0piksler bredt, også med større avstand mellom bokstaver, ord og linjer, trenger ingen å rulle sidelengs ({engines}).",
        "forced-colours": "Med tvungne farger er fokus fortsatt synlig ({engines}, simulert).",
        motion: "De som ønsker mindre bevegelse, ser ingen animasjon ({engines}).",
        contrast:
          "Hvis et nettsted bare angir bakgrunns- og tekstfarge for et kort, har også merknader og motsigelser nok kontrast ({engines}).",
      },
    },
    alternatives: {
      heading: "Andre veier til det samme innholdet",
      text: "Tittelen på hvert kort fører til en side med de samme opplysningene. Der finnes de også som data, for eksempel som CSV og JSON.",
    },
    preparation: {
      heading: "Om denne erklæringen",
      text: "Denne erklæringen ble utarbeidet {date}. Den bygger på en egenvurdering: testene ovenfor, med programvaren slik den var den dagen.",
    },
    contact: {
      heading: "Tilbakemelding og kontakt",
      text: "Hvis du støter på en barriere eller trenger innhold i en annen form, kan du kontakte oss:",
    },
  },
  ru: {
    title: "Заявление о доступности",
    scope: "Это заявление относится к сайту {host} и к карточкам, которые он предоставляет другим сайтам.",
    conformance: {
      heading: "Соответствие требованиям",
      goal: "Мы руководствуемся Рекомендациями по доступности веб-контента (WCAG)\u00a02.2, уровень\u00a0AA. Они включают требования главы 9 стандарта EN\u00a0301\u00a0549 V3.2.1 к веб-страницам, кроме критерия 4.1.1, которого в WCAG\u00a02.2 больше нет.",
      result:
        "По нашей оценке, сайт и карточки соответствуют WCAG\u00a02.2\u00a0AA частично: наши проверки не выявили нарушений, но известны исключения, перечисленные ниже, и проверено не всё.",
    },
    exceptions: {
      heading: "Недоступное содержание",
      list: [
        "Справочник по API показывает сторонняя программа Redoc. Мы проверили его только с помощью axe и в узких окнах. Он на английском языке.",
        "Сайт, на котором показана карточка, может изменить её цвета, шрифт и размер текста. За контраст тогда отвечает он.",
      ],
    },
    untested: {
      heading: "Не проверено",
      list: [
        "Люди, которые пользуются программами экранного доступа, экранными лупами, голосовым управлением или другими вспомогательными средствами, ещё не опробовали сайт и карточки.",
        "Не было проверок с программой экранного доступа, на телефонах и планшетах, в Safari и с контрастными темами Windows.",
        "Критерии, о которых программа судить не может, не проверяла независимая организация.",
        "Понятны ли норвежские, русские, таджикские и персидские тексты, ещё не проверил никто, для кого эти языки родные.",
      ],
    },
    tests: {
      heading: "Что мы проверили",
      intro: "При каждом изменении программы выполняется часть этих проверок; полная проверка включает все.",
      checks: {
        axe: "axe-core {version} не находит нарушений ни на одном виде страниц и ни в одном состоянии карточки, на шести языках, в светлом и тёмном оформлении: правила WCAG\u00a02.0–2.2 уровней A и AA и общепринятая практика ({engines}).",
        tree: "Имена, роли и порядок элементов, которые браузер передаёт вспомогательным средствам, записаны для двух карточек и не меняются незаметно ({engines}).",
        "tab-order": "Клавиша Tab проходит все кнопки и ссылки карточки по одному разу, сверху вниз ({engines}).",
        keys: "Клавиша Enter и пробел открывают и закрывают подтверждения, фокус остаётся на месте ({engines}).",
        "large-text":
          "При вдвое увеличенном тексте страница отношений, страница государства и карточка во фрейме помещаются в окно шириной 640\u00a0пикселей, и ничто не закрывает кнопки ({engines}).",
        reflow:
          "В окне шириной 320\u00a0пикселей, даже при увеличенных промежутках между буквами, словами и строками, горизонтальная прокрутка не нужна ({engines}).",
        "forced-colours": "При принудительных цветах фокус остаётся видимым ({engines}, имитация).",
        motion: "Тем, кто предпочитает меньше движения, анимация не показывается ({engines}).",
        contrast:
          "Если сайт задаёт только цвет фона и цвет текста карточки, контраст примечаний и противоречий остаётся достаточным ({engines}).",
      },
    },
    alternatives: {
      heading: "Другие пути к тому же содержанию",
      text: "Заголовок каждой карточки ведёт на страницу с теми же сведениями. Там они доступны и как данные, например в форматах CSV и JSON.",
    },
    preparation: {
      heading: "О заявлении",
      text: "Дата составления заявления: {date}. Оно основано на самооценке – перечисленных выше проверках программы в этот день.",
    },
    contact: {
      heading: "Обратная связь",
      text: "Если вам что-либо недоступно или нужно содержание в другой форме, напишите нам:",
    },
  },
  tg: {
    title: "Изҳорот дар бораи дастрасӣ",
    scope: "Ин изҳорот ба сомонаи {host} ва ба кортҳое дахл дорад, ки он ба сомонаҳои дигар медиҳад.",
    conformance: {
      heading: "Мутобиқат ба талабот",
      goal: "Меъёри мо Дастури дастрасии муҳтавои веб (WCAG)\u00a02.2, сатҳи\u00a0AA мебошад. Он талаботи боби 9-и стандарти EN\u00a0301\u00a0549 V3.2.1-ро ба саҳифаҳои веб дар бар мегирад, ба ҷуз меъёри 4.1.1, ки дар WCAG\u00a02.2 дигар нест.",
      result:
        "Ба назари мо, сомона ва кортҳо ба WCAG\u00a02.2\u00a0AA қисман мутобиқанд: санҷишҳои мо вайронкунӣ наёфтанд, аммо истисноҳои зерин маълуманд ва баъзе чизҳо санҷида нашудаанд.",
    },
    exceptions: {
      heading: "Муҳтавои дастнорас",
      list: [
        "Маълумотномаи API-ро барномаи тарафи сеюм Redoc нишон медиҳад. Мо онро танҳо бо axe ва дар равзанаҳои танг санҷидем. Он ба забони англисӣ аст.",
        "Сомонае, ки корт дар он аст, метавонад рангҳо, ҳуруф ва андозаи матни кортро тағйир диҳад. Он гоҳ барои контраст худи он сомона масъул аст.",
      ],
    },
    untested: {
      heading: "Санҷида нашудааст",
      list: [
        "Одамоне, ки аз барномаҳои хонандаи экран, калонкунандаҳо, идораи овозӣ ё воситаҳои дигари ёрирасон истифода мебаранд, сомона ва кортҳоро ҳанӯз наозмудаанд.",
        "Бо барномаи хонандаи экран, дар телефон ва планшет, дар Safari ва бо мавзӯъҳои контрастии Windows санҷиш нашудааст.",
        "Меъёрҳоеро, ки барнома баҳо дода наметавонад, ягон ташкилоти мустақил насанҷидааст.",
        "Матнҳои норвегӣ, русӣ, тоҷикӣ ва форсиро аз рӯи фаҳмо буданашон ҳанӯз касе насанҷидааст, ки ин забонҳо барояш модарӣ бошанд.",
      ],
    },
    tests: {
      heading: "Мо чиро санҷидем",
      intro: "Ҳангоми ҳар тағйири барнома қисме аз ин санҷишҳо иҷро мешавад; санҷиши пурра ҳамаашонро дар бар мегирад.",
      checks: {
        axe: "axe-core {version} дар ягон навъи саҳифа ва ягон ҳолати корт вайронкунӣ намеёбад, ба шаш забон, дар намуди равшан ва торик: қоидаҳои WCAG аз 2.0 то 2.2, сатҳҳои A ва AA, ва таҷрибаи нек ({engines}).",
        tree: "Номҳо, нақшҳо ва тартибе, ки браузер ба воситаҳои ёрирасон медиҳад, барои ду корт сабт шудаанд ва ноаён тағйир намеёбанд ({engines}).",
        "tab-order": "Тугмаи Tab ба ҳамаи тугмаҳо ва пайвандҳои корт якборӣ, аз боло ба поён, мерасад ({engines}).",
        keys: "Тугмаи Enter ва фосила далелҳоро мекушоянд ва мепӯшанд; фокус дар ҷояш мемонад ({engines}).",
        "large-text":
          "Бо матни ду баробар калон саҳифаи муносибат, саҳифаи давлат ва корт дар чорчӯба ба равзанаи бараш 640\u00a0пиксел меғунҷанд ва ягон тугма пӯшида намешавад ({engines}).",
        reflow:
          "Дар равзанаи бараш 320\u00a0пиксел, ҳатто бо фосилаи зиёдтари ҳарфҳо, калимаҳо ва сатрҳо, ба паҳлу ҳаракат додан лозим нест ({engines}).",
        "forced-colours": "Бо рангҳои маҷбурӣ фокус намоён мемонад ({engines}, тақлидан).",
        motion: "Ба касе, ки ҳаракати камтар мехоҳад, аниматсия нишон дода намешавад ({engines}).",
        contrast:
          "Агар сомона танҳо ранги замина ва матни кортро муайян кунад, контрасти эзоҳҳо ва ихтилофҳо кофӣ мемонад ({engines}).",
      },
    },
    alternatives: {
      heading: "Роҳҳои дигар ба ҳамин муҳтаво",
      text: "Унвони ҳар корт ба саҳифае мебарад, ки ҳамин маълумотро дорад. Дар он ҷо маълумот ҳамчун дода низ ҳаст, масалан дар шакли CSV ва JSON.",
    },
    preparation: {
      heading: "Дар бораи ин изҳорот",
      text: "Санаи таҳияи изҳорот: {date}. Он ба худбаҳодиҳӣ асос ёфтааст: ба санҷишҳои дар боло зикршудаи барнома дар ҳамин рӯз.",
    },
    contact: {
      heading: "Алоқа",
      text: "Агар ба монеа дучор шавед ё муҳтаво дар шакли дигар лозим бошад, ба мо нависед:",
    },
  },
  fa: {
    title: "بیانیهٔ دسترس‌پذیری",
    scope: "این بیانیه دربارهٔ وب‌گاه {host} و کارت‌هایی است که در اختیار وب‌گاه‌های دیگر می‌گذارد.",
    conformance: {
      heading: "سازگاری با الزامات",
      goal: "معیار ما رهنمودهای دسترس‌پذیری محتوای وب (WCAG)\u00a02.2 در سطح\u00a0AA است. این رهنمودها الزامات فصل ۹ استاندارد EN\u00a0301\u00a0549 V3.2.1 برای صفحه‌های وب را در بر دارند، به‌جز معیار 4.1.1 که دیگر در WCAG\u00a02.2 نیست.",
      result:
        "به ارزیابی ما، وب‌گاه و کارت‌ها تا حدی با WCAG\u00a02.2\u00a0AA سازگارند: آزمون‌های ما نقضی نیافتند، اما استثناهای زیر شناخته شده‌اند و همه‌چیز آزموده نشده است.",
    },
    exceptions: {
      heading: "محتوای دسترس‌ناپذیر",
      list: [
        "راهنمای API را Redoc، نرم‌افزار شخص ثالث، نشان می‌دهد. ما آن را تنها با axe و در پنجره‌های باریک آزموده‌ایم. این راهنما به انگلیسی است.",
        "وب‌گاهی که کارت را نشان می‌دهد می‌تواند رنگ‌ها، قلم و اندازهٔ متن آن را تغییر دهد. در این صورت مسئولیت تضاد رنگ‌ها با آن وب‌گاه است.",
      ],
    },
    untested: {
      heading: "آزموده نشده",
      list: [
        "کسانی که از صفحه‌خوان، ذره‌بین صفحه، فرمان صوتی یا دیگر فناوری‌های کمکی استفاده می‌کنند هنوز وب‌گاه و کارت‌ها را نیازموده‌اند.",
        "هیچ آزمونی با صفحه‌خوان، روی تلفن و تبلت، در Safari یا با پوسته‌های پرتضاد Windows انجام نشده است.",
        "هیچ نهاد مستقلی معیارهایی را که برنامه نمی‌تواند بسنجد بررسی نکرده است.",
        "هنوز هیچ گویشور بومی بررسی نکرده است که متن‌های نروژی، روسی، تاجیکی و فارسی آسان‌فهم‌اند یا نه.",
      ],
    },
    tests: {
      heading: "آنچه آزموده‌ایم",
      intro: "با هر تغییر نرم‌افزار بخشی از این آزمون‌ها اجرا می‌شود؛ بررسی کامل همهٔ آنها را در بر می‌گیرد.",
      checks: {
        axe: "\u2068axe-core {version}\u2069 در هیچ نوع صفحه و هیچ حالتی از کارت نقضی نمی‌یابد، به شش زبان، روشن و تیره: قاعده‌های WCAG از 2.0 تا 2.2، سطح‌های A و AA، و روش‌های پسندیده ({engines}).",
        tree: "نام‌ها، نقش‌ها و ترتیبی که مرورگر به فناوری‌های کمکی می‌دهد برای دو کارت ثبت شده‌اند و بی‌خبر تغییر نمی‌کنند ({engines}).",
        "tab-order": "کلید Tab به همهٔ دکمه‌ها و پیوندهای کارت یک بار و از بالا به پایین می‌رسد ({engines}).",
        keys: "کلید Enter و کلید فاصله مستندات را باز و بسته می‌کنند و تمرکز سر جای خود می‌ماند ({engines}).",
        "large-text":
          "با متن دوبرابر، صفحهٔ یک رابطه، صفحهٔ یک کشور و کارت درون قاب در پنجره‌ای به پهنای ۶۴۰\u00a0پیکسل جا می‌شوند و چیزی روی دکمه‌ها را نمی‌پوشاند ({engines}).",
        reflow:
          "در پنجره‌ای به پهنای ۳۲۰\u00a0پیکسل، حتی با فاصلهٔ بیشتر میان حرف‌ها، واژه‌ها و خط‌ها، پیمایش افقی لازم نیست ({engines}).",
        "forced-colours": "با رنگ‌های اجباری، تمرکز دیده می‌شود ({engines}، شبیه‌سازی‌شده).",
        motion: "به کسی که حرکت کمتر می‌خواهد پویانمایی نشان داده نمی‌شود ({engines}).",
        contrast:
          "اگر وب‌گاهی تنها رنگ زمینه و متن کارت را تعیین کند، یادداشت‌ها و تناقض‌ها همچنان تضاد رنگ کافی دارند ({engines}).",
      },
    },
    alternatives: {
      heading: "راه‌های دیگر به همین محتوا",
      text: "عنوان هر کارت به صفحه‌ای با همین مطالب می‌رسد. آنجا این مطالب به شکل داده هم هست، مانند CSV و JSON.",
    },
    preparation: {
      heading: "دربارهٔ این بیانیه",
      text: "تاریخ تهیهٔ این بیانیه: {date}. این بیانیه بر پایهٔ خودارزیابی است: آزمون‌های بالا با نرم‌افزار همان روز.",
    },
    contact: {
      heading: "بازخورد و تماس",
      text: "اگر به مانعی برخوردید یا محتوایی را به شکل دیگری می‌خواهید، به ما بنویسید:",
    },
  },
};
