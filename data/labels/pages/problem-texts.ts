// Longer than 250 lines because it is a single table: every error of the API and the pages in every language.
import type { InEveryLanguage } from "../../model/language.ts";

/** A type of error: a heading, and what is wrong and what to do about it. Values from the request replace `{…}`. */
interface ProblemWords {
  title: string;
  help: string;
}

export const problemWords = {
  "malformed-pair": {
    de: {
      title: "Kein Staatenpaar",
      help: "„{value}“ ist kein Staatenpaar. Schreiben Sie zwei ISO-3166-1-Codes mit einem Bindestrich dazwischen, zum Beispiel no-tj.",
    },
    en: {
      title: "Not a pair of states",
      help: "“{value}” is not a pair of states. Write two ISO 3166-1 codes with a hyphen between them, such as no-tj.",
    },
    nb: {
      title: "Ikke et par av stater",
      help: "«{value}» er ikke et par av stater. Skriv to ISO 3166-1-koder med bindestrek mellom, for eksempel no-tj.",
    },
    ru: {
      title: "Не пара государств",
      help: "«{value}» не обозначает пару государств. Напишите два кода ISO 3166-1 через дефис, например no-tj.",
    },
    tg: {
      title: "Ҷуфти давлатҳо нест",
      help: "«{value}» ҷуфти давлатҳо нест. Ду рамзи ISO 3166-1-ро бо дефис нависед, масалан no-tj.",
    },
    fa: {
      title: "جفت کشور نیست",
      help: "«{value}» جفتی از دو کشور نیست. دو کد ISO 3166-1 را با خط تیره میان آنها بنویسید، برای نمونه no-tj.",
    },
  },
  // Says what holds for parameters and for the attributes of the element.
  "wrong-parameter": {
    de: { title: "Ungültiger Wert", help: "Zulässige Werte für „{name}“: {allowed}." },
    en: { title: "Invalid value", help: "Allowed values for “{name}”: {allowed}." },
    nb: { title: "Ugyldig verdi", help: "Tillatte verdier for «{name}»: {allowed}." },
    ru: { title: "Недопустимое значение", help: "Допустимые значения «{name}»: {allowed}." },
    tg: { title: "Қимати нодуруст", help: "Қиматҳои иҷозатдодашуда барои «{name}»: {allowed}." },
    fa: { title: "مقدار نادرست", help: "مقدارهای مجاز «{name}»: {allowed}." },
  },
  // No native speaker has reviewed the Norwegian, Russian, Tajik and Persian texts about days yet.
  "no-such-day": {
    de: {
      title: "Kein Kalendertag",
      help: "Diesen Tag gibt es nicht: {value}. Berichtigen Sie den Wert von „{name}“.",
    },
    en: { title: "No such day", help: "There is no {value}. Correct the value of “{name}”." },
    nb: { title: "Dagen finnes ikke", help: "Denne dagen finnes ikke: {value}. Rett verdien av «{name}»." },
    ru: { title: "Такого дня нет", help: "В календаре нет такого дня: {value}. Исправьте значение «{name}»." },
    tg: { title: "Чунин рӯз нест", help: "Дар тақвим чунин рӯз нест: {value}. Қимати «{name}»-ро ислоҳ кунед." },
    fa: { title: "چنین روزی نیست", help: "چنین روزی در تقویم نیست: {value}. مقدار «{name}» را اصلاح کنید." },
  },
  "wrong-cursor": {
    de: {
      title: "Ungültiger Cursor",
      help: "Der Parameter „{name}“ führt zur nächsten Seite. Übernehmen Sie die Adresse unverändert aus „next“ der vorigen Seite, oder lassen Sie den Parameter weg, um von vorn zu beginnen.",
    },
    en: {
      title: "Invalid cursor",
      help: "The parameter “{name}” points to the next page. Use the “next” URL of the previous page unchanged, or omit the parameter to start from the beginning.",
    },
    nb: {
      title: "Ugyldig markør",
      help: "Parameteren «{name}» fører til neste side. Bruk adressen uendret fra «next» på forrige side, eller utelat parameteren for å begynne forfra.",
    },
    ru: {
      title: "Неверный курсор",
      help: "Параметр «{name}» ведёт на следующую страницу. Возьмите адрес без изменений из «next» предыдущей страницы или опустите параметр, чтобы начать сначала.",
    },
    tg: {
      title: "Курсори нодуруст",
      help: "Параметри «{name}» ба саҳифаи навбатӣ мебарад. Нишониро бетағйир аз «next»-и саҳифаи пешина гиред ё параметрро нанависед, то рӯйхат аз аввал оғоз шавад.",
    },
    fa: {
      title: "نشانگر نادرست",
      help: "پارامتر «{name}» به صفحهٔ بعد می‌برد. نشانی را بی‌تغییر از «next» صفحهٔ پیش بردارید، یا پارامتر را ننویسید تا فهرست از آغاز شروع شود.",
    },
  },
  "unknown-parameter": {
    de: { title: "Unbekannter Parameter", help: "Den Parameter „{name}“ gibt es hier nicht. Möglich sind: {allowed}." },
    en: { title: "Unknown parameter", help: "There is no parameter “{name}” here. Available parameters: {allowed}." },
    nb: { title: "Ukjent parameter", help: "Parameteren «{name}» finnes ikke her. Mulige parametere: {allowed}." },
    ru: { title: "Неизвестный параметр", help: "Параметра «{name}» здесь нет. Возможные параметры: {allowed}." },
    tg: { title: "Параметри номаълум", help: "Дар ин ҷо параметри «{name}» нест. Параметрҳои мавҷуда: {allowed}." },
    fa: { title: "پارامتر ناشناخته", help: "اینجا پارامتر «{name}» نیست. پارامترهای ممکن: {allowed}." },
  },
  "repeated-parameter": {
    de: {
      title: "Parameter mehrfach oder zu lang",
      help: "Der Parameter „{name}“ darf nur einmal vorkommen und höchstens {allowed} Zeichen lang sein.",
    },
    en: {
      title: "Parameter repeated or too long",
      help: "The parameter “{name}” may appear only once and be at most {allowed} characters long.",
    },
    nb: {
      title: "Parameter gjentatt eller for lang",
      help: "Parameteren «{name}» kan bare stå én gang og ha høyst {allowed} tegn.",
    },
    ru: {
      title: "Параметр повторяется или слишком длинный",
      help: "Параметр «{name}» может встречаться только один раз и содержать не более {allowed} знаков.",
    },
    tg: {
      title: "Параметр такрор шудааст ё аз ҳад дароз аст",
      help: "Параметри «{name}» танҳо як бор ва на бештар аз {allowed} аломат навишта мешавад.",
    },
    fa: {
      title: "پارامتر تکراری یا بیش از حد بلند",
      help: "پارامتر «{name}» تنها یک بار و با حداکثر {allowed} نویسه می‌آید.",
    },
  },
  "unknown-fact": {
    de: {
      title: "Unbekannte Angabe",
      help: "Eine Angabe „{value}“ gibt es hier nicht. Die Liste der Angaben enthält alle Kennungen: {url}",
    },
    en: { title: "Unknown fact", help: "There is no fact “{value}” here. The list of facts shows all ids: {url}" },
    nb: {
      title: "Ukjent opplysning",
      help: "Det finnes ingen opplysning «{value}» her. Listen over opplysninger har alle id-ene: {url}",
    },
    ru: {
      title: "Неизвестное сведение",
      help: "Сведения «{value}» здесь нет. Все идентификаторы есть в списке сведений: {url}",
    },
    tg: {
      title: "Маълумоти номаълум",
      help: "Дар ин ҷо маълумоти «{value}» нест. Ҳамаи рамзҳо дар рӯйхати маълумот ҳастанд: {url}",
    },
    fa: {
      title: "مطلب ناشناخته",
      help: "اینجا مطلبی با نام «{value}» نیست. همهٔ شناسه‌ها در فهرست مطالب آمده‌اند: {url}",
    },
  },
  // No native speaker has reviewed the Norwegian, Russian, Tajik and Persian texts about parts yet.
  "unknown-part": {
    de: {
      title: "Unbekannter Teil",
      help: "Einen Teil „{value}“ gibt es hier nicht. Die Karte nennt ihre Teile, falls sie welche hat, unter „rest.parts“.",
    },
    en: {
      title: "Unknown part",
      help: "There is no part “{value}” here. The card lists its parts, if it has any, under “rest.parts”.",
    },
    nb: {
      title: "Ukjent del",
      help: "Det finnes ingen del «{value}» her. Kortet oppgir delene sine, hvis det har noen, under «rest.parts».",
    },
    ru: {
      title: "Неизвестная часть",
      help: "Части «{value}» здесь нет. Части карточки, если они есть, перечислены в «rest.parts».",
    },
    tg: {
      title: "Қисми номаълум",
      help: "Дар ин ҷо қисми «{value}» нест. Қисмҳои корт, агар бошанд, дар «rest.parts» номбар шудаанд.",
    },
    fa: {
      title: "بخش ناشناخته",
      help: "اینجا بخشی با نام «{value}» نیست. بخش‌های کارت، اگر باشند، زیر «rest.parts» آمده‌اند.",
    },
  },
  "unknown-source": {
    de: {
      title: "Unbekannte Quelle",
      help: "Eine Quelle „{value}“ gibt es nicht. Jede Angabe nennt die Kennungen ihrer Quellen: {url}",
    },
    en: {
      title: "Unknown source",
      help: "There is no source “{value}”. Each fact lists the ids of its sources: {url}",
    },
    nb: {
      title: "Ukjent kilde",
      help: "Det finnes ingen kilde «{value}». Hver opplysning har id-ene til sine kilder: {url}",
    },
    ru: {
      title: "Неизвестный источник",
      help: "Источника «{value}» нет. Идентификаторы источников указаны при каждом сведении: {url}",
    },
    tg: {
      title: "Сарчашмаи номаълум",
      help: "Сарчашмаи «{value}» нест. Ҳар маълумот рамзи сарчашмаҳои худро дорад: {url}",
    },
    fa: { title: "منبع ناشناخته", help: "منبعی با نام «{value}» نیست. هر مطلب شناسهٔ منابع خود را دارد: {url}" },
  },
  "removed-fact": {
    de: { title: "Entfernte Angabe", help: "Diese Angabe wurde entfernt: {value}" },
    en: { title: "Removed fact", help: "This fact was removed: {value}" },
    nb: { title: "Fjernet opplysning", help: "Denne opplysningen er fjernet: {value}" },
    ru: { title: "Удалённое сведение", help: "Это сведение удалено: {value}" },
    tg: { title: "Маълумоти бардошташуда", help: "Ин маълумот бардошта шуд: {value}" },
    fa: { title: "مطلب حذف‌شده", help: "این مطلب حذف شده است: {value}" },
  },
  "unknown-state": {
    de: {
      title: "Unbekannter Staat",
      help: "„{value}“ enthält einen Code, der keinen Staat bezeichnet. Staaten werden mit ihren ISO-3166-1-Codes angegeben.",
    },
    en: {
      title: "Unknown state",
      help: "“{value}” contains a code that does not belong to a state. States are identified by their ISO 3166-1 codes.",
    },
    nb: {
      title: "Ukjent stat",
      help: "En av kodene i «{value}» hører ikke til noen stat. Stater skrives med ISO 3166-1-koder.",
    },
    ru: {
      title: "Неизвестное государство",
      help: "Один из кодов в «{value}» не принадлежит государству. Государства обозначаются кодами ISO 3166-1.",
    },
    tg: {
      title: "Давлати номаълум",
      help: "Яке аз рамзҳо дар «{value}» рамзи давлат нест. Давлатҳо бо рамзҳои ISO 3166-1 навишта мешаванд.",
    },
    fa: {
      title: "کشور ناشناخته",
      help: "یکی از کدها در «{value}» کد هیچ کشوری نیست. کشورها با کدهای ISO 3166-1 نوشته می‌شوند.",
    },
  },
  "unknown-relation": {
    de: {
      title: "Noch nichts bekannt",
      help: "Zu {value} ist noch nichts veröffentlicht. Was es gibt, steht auf der Startseite: {url}",
    },
    en: {
      title: "Nothing known yet",
      help: "Nothing has been published about {value} yet. The front page lists what is available: {url}",
    },
    nb: {
      title: "Ingenting kjent ennå",
      help: "Ingenting er publisert om {value} ennå. Forsiden viser hva som finnes: {url}",
    },
    ru: {
      title: "Пока нет сведений",
      help: "Пока ничего не опубликовано: {value}. Что есть, показано на главной странице: {url}",
    },
    tg: {
      title: "Ҳоло маълумот нест",
      help: "Дар бораи {value} ҳоло чизе нашр нашудааст. Саҳифаи асосӣ нишон медиҳад, ки чӣ ҳаст: {url}",
    },
    fa: {
      title: "هنوز چیزی نیست",
      help: "دربارهٔ {value} هنوز چیزی منتشر نشده است. صفحهٔ نخست نشان می‌دهد چه هست: {url}",
    },
  },
  "unknown-release": {
    de: { title: "Unbekannte Ausgabe", help: "Eine Ausgabe {value} gibt es nicht. Die neueste ist Ausgabe {latest}." },
    en: { title: "Unknown release", help: "There is no release {value}. The latest one is release {latest}." },
    nb: { title: "Ukjent utgave", help: "Det finnes ingen utgave {value}. Den nyeste er utgave {latest}." },
    ru: { title: "Неизвестный выпуск", help: "Выпуска {value} нет. Последний – выпуск {latest}." },
    tg: { title: "Нашри номаълум", help: "Нашри {value} вуҷуд надорад. Навтаринаш нашри {latest} аст." },
    fa: { title: "انتشار ناشناخته", help: "انتشار {value} وجود ندارد. تازه‌ترین آن انتشار {latest} است." },
  },
  "future-release": {
    de: {
      title: "Ausgabe noch nicht erschienen",
      help: "Eine Ausgabe {value} gibt es noch nicht. Die neueste ist Ausgabe {latest}.",
    },
    en: {
      title: "Release not published yet",
      help: "There is no release {value} yet. The latest one is release {latest}.",
    },
    nb: {
      title: "Utgaven finnes ikke ennå",
      help: "Det finnes ingen utgave {value} ennå. Den nyeste er utgave {latest}.",
    },
    ru: { title: "Выпуска ещё нет", help: "Выпуска {value} ещё нет. Последний – выпуск {latest}." },
    tg: {
      title: "Нашр ҳанӯз нест",
      help: "Нашри {value} ҳанӯз вуҷуд надорад. Навтаринаш нашри {latest} аст.",
    },
    fa: {
      title: "این انتشار هنوز نیست",
      help: "انتشار {value} هنوز وجود ندارد. تازه‌ترین آن انتشار {latest} است.",
    },
  },
  "unknown-script": {
    de: {
      title: "Unbekanntes Skript",
      help: "Ein Skript mit dieser Prüfsumme wurde nie veröffentlicht. Das neueste: {url}",
    },
    en: {
      title: "Unknown script",
      help: "No script with this hash has ever been released. The latest one: {url}",
    },
    nb: {
      title: "Ukjent skript",
      help: "Det er aldri utgitt noe skript med denne kontrollsummen. Det nyeste: {url}",
    },
    ru: { title: "Неизвестный скрипт", help: "Скрипт с такой контрольной суммой не выпускался. Новейший: {url}" },
    tg: { title: "Скрипти номаълум", help: "Скрипт бо ин ҳеш ҳеҷ гоҳ нашр нашудааст. Навтаринаш: {url}" },
    fa: { title: "اسکریپت ناشناخته", help: "اسکریپتی با این چکیده هرگز منتشر نشده است. تازه‌ترین آن: {url}" },
  },
  "unknown-flag": {
    de: {
      title: "Unbekannte Flagge",
      help: "Flaggen liegen unter /flags/, gefolgt vom Code des Staates, zum Beispiel {url}",
    },
    en: {
      title: "Unknown flag",
      help: "Flags are at /flags/ followed by the code of the state, such as {url}",
    },
    nb: { title: "Ukjent flagg", help: "Flagg ligger under /flags/ og koden til en stat: {url}" },
    ru: { title: "Неизвестный флаг", help: "Флаги находятся по адресу /flags/ с кодом государства: {url}" },
    tg: { title: "Парчами номаълум", help: "Парчамҳо дар /flags/ бо рамзи давлат ҷойгиранд: {url}" },
    fa: { title: "پرچم ناشناخته", help: "پرچم‌ها در نشانی /flags/ با کد کشور هستند: {url}" },
  },
  "unknown-format": {
    de: { title: "Unbekanntes Format", help: "Das Format „{value}“ gibt es hier nicht. Möglich sind: {allowed}." },
    en: { title: "Unknown format", help: "There is no format “{value}” here. Available formats: {allowed}." },
    nb: { title: "Ukjent format", help: "Formatet «{value}» finnes ikke her. Mulige formater: {allowed}." },
    ru: { title: "Неизвестный формат", help: "Формата «{value}» здесь нет. Возможные форматы: {allowed}." },
    tg: { title: "Формати номаълум", help: "Дар ин ҷо формати «{value}» нест. Форматҳои мавҷуда: {allowed}." },
    fa: { title: "قالب ناشناخته", help: "اینجا قالب «{value}» نیست. قالب‌های ممکن: {allowed}." },
  },
  "unknown-address": {
    de: {
      title: "Hier gibt es nichts",
      help: "Unter dieser Adresse ist nichts zu finden. Was es gibt, steht auf der Startseite: {url}",
    },
    en: { title: "Nothing here", help: "There is nothing at this URL. The front page lists what is available: {url}" },
    nb: {
      title: "Ingenting her",
      help: "Det finnes ingenting på denne adressen. Forsiden viser hva som finnes: {url}",
    },
    ru: {
      title: "Здесь ничего нет",
      help: "По этому адресу ничего нет. Что есть, показано на главной странице: {url}",
    },
    tg: { title: "Ин ҷо чизе нест", help: "Дар ин нишонӣ чизе нест. Саҳифаи асосӣ нишон медиҳад, ки чӣ ҳаст: {url}" },
    fa: { title: "اینجا چیزی نیست", help: "در این نشانی چیزی نیست. صفحهٔ نخست نشان می‌دهد چه هست: {url}" },
  },
  "read-only": {
    de: { title: "Methode nicht erlaubt", help: "Hier ist nur Lesezugriff möglich, mit GET, HEAD oder OPTIONS." },
    en: { title: "Method not allowed", help: "Everything here is read-only. Use GET, HEAD or OPTIONS." },
    nb: { title: "Metoden er ikke tillatt", help: "Alt her kan bare leses, med GET, HEAD eller OPTIONS." },
    ru: { title: "Метод не разрешён", help: "Здесь всё только для чтения: GET, HEAD или OPTIONS." },
    tg: { title: "Усул иҷозат нест", help: "Ҳама чиз дар ин ҷо танҳо барои хондан аст: GET, HEAD ё OPTIONS." },
    fa: { title: "روش مجاز نیست", help: "همه چیز در اینجا فقط خواندنی است: GET یا HEAD یا OPTIONS." },
  },
  withdrawn: {
    de: { title: "Zurückgezogen", help: "Diese Veröffentlichung musste zurückgezogen werden: {value}" },
    en: { title: "Withdrawn", help: "This was published and later had to be withdrawn: {value}" },
    nb: { title: "Trukket tilbake", help: "Dette ble publisert og måtte trekkes tilbake: {value}" },
    ru: { title: "Отозвано", help: "Это было опубликовано, но затем отозвано: {value}" },
    tg: { title: "Бозпас гирифта шуд", help: "Ин нашр шуда буд ва баъд бозпас гирифта шуд: {value}" },
    fa: { title: "پس گرفته شد", help: "این مطلب منتشر شده بود و سپس پس گرفته شد: {value}" },
  },
  "too-many-requests": {
    de: {
      title: "Zu viele Anfragen",
      help: "Von Ihrer IP-Adresse kommen zu viele aufwendige Anfragen. Versuchen Sie es in einer Minute noch einmal. Eingebettete Karten sind davon nicht betroffen.",
    },
    en: {
      title: "Too many requests",
      help: "Too many costly requests are coming from your IP address. Try again in a minute. Embedded cards are never limited.",
    },
    nb: {
      title: "For mange forespørsler",
      help: "Det kommer for mange krevende forespørsler fra IP-adressen din. Prøv igjen om et minutt. Innebygde kort begrenses aldri.",
    },
    ru: {
      title: "Слишком много запросов",
      help: "С вашего IP-адреса поступает слишком много ресурсоёмких запросов. Попробуйте через минуту. Встроенных карточек это никогда не касается.",
    },
    tg: {
      title: "Дархостҳо аз ҳад зиёданд",
      help: "Аз нишонии IP-и шумо дархостҳои вазнин аз ҳад зиёд меоянд. Пас аз як дақиқа бори дигар кӯшиш кунед. Ин ба кортҳои дар саҳифаҳо гузошташуда дахл надорад.",
    },
    fa: {
      title: "درخواست‌های بیش از حد",
      help: "از نشانی IP شما درخواست‌های پرهزینهٔ بیش از حد می‌رسد. یک دقیقهٔ دیگر دوباره تلاش کنید. کارت‌های جاسازی‌شده هرگز محدود نمی‌شوند.",
    },
  },
  fault: {
    de: {
      title: "Etwas ist schiefgegangen",
      help: "Der Fehler liegt bei uns und wurde protokolliert. Versuchen Sie es später noch einmal.",
    },
    en: { title: "Something went wrong", help: "The error is on our side and has been logged. Try again later." },
    nb: { title: "Noe gikk galt", help: "Feilen ligger hos oss og er loggført. Prøv igjen senere." },
    ru: { title: "Что-то пошло не так", help: "Это ошибка на нашей стороне; она записана в журнал. Попробуйте позже." },
    tg: { title: "Хатое рӯй дод", help: "Ин хатои мост ва он сабт шуд. Баъдтар бори дигар кӯшиш кунед." },
    fa: { title: "مشکلی پیش آمد", help: "این خطای ماست و ثبت شد. بعداً دوباره تلاش کنید." },
  },
  "too-many-downloads": {
    de: {
      title: "Zu viele Downloads",
      help: "Der Server überträgt gerade zu viele große Dateien. Versuchen Sie es in einer Minute noch einmal.",
    },
    en: {
      title: "Too many downloads",
      help: "The server is sending too many large files at the moment. Try again in a minute.",
    },
    nb: {
      title: "For mange nedlastinger",
      help: "Serveren sender for mange store filer akkurat nå. Prøv igjen om et minutt.",
    },
    ru: {
      title: "Слишком много скачиваний",
      help: "Сервер сейчас передаёт слишком много больших файлов. Попробуйте через минуту.",
    },
    tg: {
      title: "Боргириҳо аз ҳад зиёданд",
      help: "Сервер ҳоло файлҳои калони аз ҳад зиёд мефиристад. Пас аз як дақиқа бори дигар кӯшиш кунед.",
    },
    fa: {
      title: "بارگیری‌های بیش از حد",
      help: "سرور اکنون پرونده‌های بزرگ بیش از حدی می‌فرستد. یک دقیقهٔ دیگر دوباره تلاش کنید.",
    },
  },
  "nothing-published": {
    de: {
      title: "Noch nichts veröffentlicht",
      help: "Es gibt noch keine Ausgabe. Führen Sie auf Ihrem Rechner npm start oder npm run data -- publish aus und laden Sie die Seite neu.",
    },
    en: {
      title: "Nothing is published yet",
      help: "There is no release yet. Run npm start or npm run data -- publish on your machine, then reload the page.",
    },
    nb: {
      title: "Ingenting er publisert ennå",
      help: "Det finnes ingen utgave ennå. Kjør npm start eller npm run data -- publish på maskinen din, og last på nytt.",
    },
    ru: {
      title: "Ещё ничего не опубликовано",
      help: "Выпуска ещё нет. Запустите у себя npm start или npm run data -- publish и перезагрузите страницу.",
    },
    tg: {
      title: "Ҳоло чизе нашр нашудааст",
      help: "Ҳоло нашре нест. Дар компютери худ npm start ё npm run data -- publish-ро иҷро кунед ва саҳифаро аз нав бор кунед.",
    },
    fa: {
      title: "هنوز چیزی منتشر نشده است",
      help: "هنوز انتشاری نیست. روی رایانهٔ خود npm start یا npm run data -- publish را اجرا و صفحه را دوباره بار کنید.",
    },
  },
  "english-only": {
    de: {
      title: "Nur auf Englisch",
      help: "Downloads des gesamten Datensatzes gibt es nur auf Englisch. In anderen Sprachen erhalten Sie die Angaben Seite für Seite: {value}",
    },
    en: {
      title: "English only",
      help: "Downloads of the whole dataset are available in English only. For other languages, read the facts page by page: {value}",
    },
    nb: {
      title: "Bare på engelsk",
      help: "Hele datasettet kan bare lastes ned på engelsk. På andre språk får du opplysningene side for side: {value}",
    },
    ru: {
      title: "Только на английском",
      help: "Весь набор данных можно скачать только на английском. На других языках сведения доступны постранично: {value}",
    },
    tg: {
      title: "Танҳо ба забони англисӣ",
      help: "Маҷмӯи пурраи додаҳоро танҳо ба забони англисӣ боргирӣ кардан мумкин аст. Ба забонҳои дигар маълумотро саҳифа ба саҳифа хонед: {value}",
    },
    fa: {
      title: "تنها به انگلیسی",
      help: "کل مجموعهٔ داده‌ها تنها به انگلیسی قابل بارگیری است. به زبان‌های دیگر، مطالب را صفحه به صفحه بخوانید: {value}",
    },
  },
  "no-download": {
    de: {
      title: "Kein Download",
      help: "Diese Ausgabe ist älter als dieser Download. Sie erhalten die Angaben Seite für Seite: {value}",
    },
    en: {
      title: "No download",
      help: "This release was published before this download existed. Read the facts page by page: {value}",
    },
    nb: {
      title: "Ingen nedlasting",
      help: "Denne utgaven ble publisert før denne nedlastingen fantes. Du får opplysningene side for side: {value}",
    },
    ru: {
      title: "Нет файла для скачивания",
      help: "Этот выпуск опубликован раньше, чем появился этот файл. Сведения доступны постранично: {value}",
    },
    tg: {
      title: "Файли боргирӣ нест",
      help: "Ин нашр пеш аз пайдо шудани ин файл нашр шудааст. Маълумотро саҳифа ба саҳифа хонед: {value}",
    },
    fa: {
      title: "فایلی برای بارگیری نیست",
      help: "این انتشار پیش از پیدایش این فایل منتشر شده است. مطالب را صفحه به صفحه بخوانید: {value}",
    },
  },
  "unsatisfiable-range": {
    de: {
      title: "Bereich nicht verfügbar",
      help: "Die Datei hat {value} Bytes; der angeforderte Bereich beginnt erst dahinter. Laden Sie die Datei von Anfang an.",
    },
    en: {
      title: "Range not satisfiable",
      help: "The file has {value} bytes; the requested range begins after its end. Download it from the start.",
    },
    nb: {
      title: "Området finnes ikke",
      help: "Filen har {value} byte; området du ber om, begynner etter slutten. Last den ned fra begynnelsen.",
    },
    ru: {
      title: "Диапазон недоступен",
      help: "В файле {value} байт; запрошенный диапазон начинается после его конца. Скачайте файл с начала.",
    },
    tg: {
      title: "Қисм дастнорас",
      help: "Файл {value} байт дорад; қисми дархостшуда пас аз охири он оғоз мешавад. Файлро аз аввал боргирӣ кунед.",
    },
    fa: {
      title: "بازه در دسترس نیست",
      help: "فایل {value} بایت دارد؛ بازهٔ خواسته‌شده پس از پایان آن آغاز می‌شود. فایل را از آغاز بارگیری کنید.",
    },
  },
  "unreadable-document": {
    de: {
      title: "Vorübergehend nicht verfügbar",
      help: "Ein Dokument der Ausgabe ist im Augenblick nicht lesbar. Versuchen Sie es gleich noch einmal.",
    },
    en: {
      title: "Temporarily unavailable",
      help: "A document of the release cannot be read at the moment. Try again shortly.",
    },
    nb: { title: "Midlertidig utilgjengelig", help: "Et dokument kan ikke leses akkurat nå. Prøv igjen om litt." },
    ru: { title: "Временно недоступно", help: "Документ сейчас не читается. Попробуйте ещё раз чуть позже." },
    tg: { title: "Муваққатан дастнорас", help: "Ҳуҷҷат ҳоло хонда намешавад. Каме баъдтар бори дигар кӯшиш кунед." },
    fa: { title: "موقتاً در دسترس نیست", help: "سندی در این لحظه خوانده نمی‌شود. کمی بعد دوباره تلاش کنید." },
  },
} as const satisfies Record<string, InEveryLanguage<ProblemWords>>;

export type ProblemType = keyof typeof problemWords;
