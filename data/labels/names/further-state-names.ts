import type { StateCode } from "../../model/states/states.ts";

/**
 * Names in everyday use beside those that CLDR gives a state: short and official forms, abbreviations. A test checks that CLDR's own
 * alternatives (`alt-short`, `alt-variant`) are found too. Left out are abbreviations that are common words (CAR), and names that mean
 * only a part of the state, except England and Holland, which many sources use for the whole.
 */
const everydayNames = `
ae: UAE, U.A.E., VAE, Emiratene, Эмираты
by: Weißrussland, Weissrussland, Hviterussland, Белоруссия, روسیه سفید
cd: DRC, Democratic Republic of the Congo, Democratic Republic of Congo, Demokratische Republik Kongo, Kongo Demokratische Republik, ДРК
ci: Ivory Coast, Elfenbeinküste, Elfenbeinkueste, Берег Слоновой Кости, ساحل‌عاج
cn: PRC, P.R.C., People’s Republic of China, Volksrepublik China, Folkerepublikken Kina, КНР, Китайская Народная Республика
cv: Kapverden, Острова Зелёного Мыса
cz: Czech Republic, Tschechische Republik, tsjekkiske republikk, Чешская Республика, جمهوری چک
gb: UK, U.K., Britain, Great Britain, England, Großbritannien, Grossbritannien, Британия, Англия, Британияи Кабир, Англистон, Инглистон,
 انگلستان, انگلیس, بریتانیای کبیر
kg: Kyrgyz Republic, Kirgisien, Kirgistan, Kirgisische Republik, Кыргызская Республика
kp: DPRK, D.P.R.K., Democratic People’s Republic of Korea, Demokratische Volksrepublik Korea, Северная Корея
kr: ROK, Republic of Korea, Republik Korea, Южная Корея
md: Moldawien, Republik Moldau, Молдавия
mk: FYROM
mm: Burma, Birma, Бирма, برمه
nl: Holland, Голландия, Ҳолланд, Ҳолландия
nz: Aotearoa, Аотеароа, آتروا
ru: Russian Federation, Russische Föderation, russiske føderasjon, Российская Федерация, Федератсияи Русия, فدراسیون روسیه
sk: Slovak Republic, Slowakische Republik, Словацкая Республика, جمهوری اسلواکی
sz: Swaziland, Swasiland, Свазиленд, سوازیلند
tl: East Timor, Osttimor, Тимори Шарқӣ, تیمور شرقی
tm: Туркмения
us: US, U.S., U.S.A., America, United States of America, Vereinigte Staaten von Amerika, forente stater,
 Соединённые Штаты, Соединённые Штаты Америки, ИМА, Амрико
va: Holy See, Heiliger Stuhl, hellige stol, Pavestolen, Святой Престол, سریر مقدس
vn: Viet Nam
za: ЮАР, Южная Африка
`;

/**
 * Former names of a state that only changed its name or its government, for the times in which this dataset has records under the
 * state of today. docs/import.md says which state a record is about, and why. States that fell apart or were joined with others are
 * another state and do not lead anywhere: Yugoslavia, Czechoslovakia, East Germany, Prussia, Rhodesia, Tanganyika.
 */
const formerNames = `
bf: Upper Volta, Obervolta, Øvre Volta, Верхняя Вольта, ولتای علیا
bj: Dahomey, Дагомея, داهومی
cd: Zaire, Заир, زئیر
co: New Granada, Neugranada, Новая Гранада
de: German Empire, Deutsches Reich, Deutsches Kaiserreich, Weimar Republic, Weimarer Republik, Nazi Germany, Германская империя,
 West Germany, Federal Republic of Germany, FRG, F.R.G., Westdeutschland, Bundesrepublik, Bundesrepublik Deutschland, BRD, Vest-Tyskland,
 Forbundsrepublikken Tyskland, Западная Германия, ФРГ, آلمان غربی
et: Abyssinia, Abessinien, Abessinia, Абиссиния, حبشه
ie: Irish Free State, Éire, Irischer Freistaat, irske fristat, Ирландское Свободное государство
ir: Persia, Persien, Персия
kh: Khmer Republic, Khmer-Republik, Kampuchea, Кампучия, کامپوچیا
lk: Ceylon, Цейлон, سیلان
my: Malaya, Malaiischer Bund, Малайя
ru: USSR, U.S.S.R., Soviet Union, Soviet Russia, UdSSR, Sowjetunion, Sovjetunionen, Sovjet, СССР, Советский Союз, Советская Россия, ИҶШС,
 Иттиҳоди Шӯравӣ, شوروی, اتحاد شوروی, اتحاد جماهیر شوروی, Russian Empire, Russisches Reich, Russisches Kaiserreich, russiske keiserrike,
 Российская империя, امپراتوری روسیه
th: Siam, Сиам, سیام
tr: Ottoman Empire, Osmanisches Reich, osmanske rike, Османская империя, امپراتوری عثمانی
ws: Western Samoa, Westsamoa, Vest-Samoa, Западное Самоа
za: Union of South Africa, Südafrikanische Union, sørafrikanske union, Южно-Африканский Союз
`;

/** Further names of states. They only lead to a state and are never shown: cards and pages name it as today. */
export const furtherStateNames: readonly (readonly [state: StateCode, name: string])[] = [
  everydayNames,
  formerNames,
].flatMap((table) =>
  table
    .trim()
    .split(/\n(?! )/)
    .flatMap((line) => {
      const [state = "", names = ""] = line.split(": ");
      return names.split(",").map((name) => [state, name.trim()] as const);
    }),
);
