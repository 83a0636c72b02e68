// Longer than 250 lines because it is a single table: every office in every language.
import type { Office } from "../../model/facts/offices.ts";
import type { InEveryLanguage, Language } from "../../model/language.ts";
import type { StateCode } from "../../model/states/states.ts";

/** The forms of a title: for a man, for a woman, and for someone whose gender the sources do not mention. */
interface Genders {
  m: string;
  f: string;
  n: string;
}

export interface OfficeTitle extends Genders {
  /** For someone who held the office at the time and may no longer hold it. */
  atTheTime: Genders;
}

/**
 * Office titles, without the state, whose name follows uninflected. The Russian, Tajik and Persian titles of ambassadors and foreign
 * ministers come from sources; no native speaker has reviewed the others yet.
 */
export const officeTitles: Record<Office, InEveryLanguage<OfficeTitle>> = {
  ambassador: {
    de: german("Botschafter", "Botschafterin", "Botschafter/in"),
    en: forAll("Ambassador", "then Ambassador"),
    nb: forAll("ambassadør", "daværende ambassadør"),
    ru: forAll("посол", "тогдашний посол"),
    tg: forAll("сафир", "сафири онвақта"),
    fa: forAll("سفیر", "سفیر وقت"),
  },
  "ambassador-extraordinary-plenipotentiary": {
    de: {
      m: "außerordentlicher und bevollmächtigter Botschafter",
      f: "außerordentliche und bevollmächtigte Botschafterin",
      n: "außerordentliche/r und bevollmächtigte/r Botschafter/in",
      atTheTime: {
        m: "damaliger außerordentlicher und bevollmächtigter Botschafter",
        f: "damalige außerordentliche und bevollmächtigte Botschafterin",
        n: "damalige/r außerordentliche/r und bevollmächtigte/r Botschafter/in",
      },
    },
    en: forAll("Ambassador Extraordinary and Plenipotentiary", "then Ambassador Extraordinary and Plenipotentiary"),
    nb: forAll("ekstraordinær og befullmektiget ambassadør", "daværende ekstraordinær og befullmektiget ambassadør"),
    ru: forAll("Чрезвычайный и Полномочный Посол", "тогдашний Чрезвычайный и Полномочный Посол"),
    tg: forAll("Сафири Фавқулода ва Мухтор", "Сафири Фавқулода ва Мухтори онвақта"),
    fa: forAll("سفیر فوق‌العاده و تام‌الاختیار", "سفیر فوق‌العاده و تام‌الاختیار وقت"),
  },
  // The heads of missions between Commonwealth states.
  "high-commissioner": {
    de: german("Hochkommissar", "Hochkommissarin", "Hochkommissar/in"),
    en: forAll("High Commissioner", "then High Commissioner"),
    nb: forAll("høykommissær", "daværende høykommissær"),
    ru: forAll("верховный комиссар", "тогдашний верховный комиссар"),
    tg: forAll("комиссари олӣ", "комиссари олии онвақта"),
    fa: forAll("کمیسر عالی", "کمیسر عالی وقت"),
  },
  // Heads of mission who were not ambassadors. No native speaker has reviewed these titles yet.
  "envoy-extraordinary-minister-plenipotentiary": {
    de: {
      m: "außerordentlicher Gesandter und bevollmächtigter Minister",
      f: "außerordentliche Gesandte und bevollmächtigte Ministerin",
      n: "außerordentliche/r Gesandte/r und bevollmächtigte/r Minister/in",
      atTheTime: {
        m: "damaliger außerordentlicher Gesandter und bevollmächtigter Minister",
        f: "damalige außerordentliche Gesandte und bevollmächtigte Ministerin",
        n: "damalige/r außerordentliche/r Gesandte/r und bevollmächtigte/r Minister/in",
      },
    },
    en: forAll(
      "Envoy Extraordinary and Minister Plenipotentiary",
      "then Envoy Extraordinary and Minister Plenipotentiary",
    ),
    nb: forAll(
      "ekstraordinær sendemann og befullmektiget minister",
      "daværende ekstraordinær sendemann og befullmektiget minister",
    ),
    ru: forAll(
      "чрезвычайный посланник и полномочный министр",
      "тогдашний чрезвычайный посланник и полномочный министр",
    ),
    tg: forAll("фиристодаи фавқулода ва вазири мухтор", "фиристодаи фавқулода ва вазири мухтори онвақта"),
    fa: forAll("فرستادهٔ فوق‌العاده و وزیر مختار", "فرستادهٔ فوق‌العاده و وزیر مختار وقت"),
  },
  "envoy-extraordinary-minister-plenipotentiary-consul-general": {
    de: {
      m: "außerordentlicher Gesandter, bevollmächtigter Minister und Generalkonsul",
      f: "außerordentliche Gesandte, bevollmächtigte Ministerin und Generalkonsulin",
      n: "außerordentliche/r Gesandte/r, bevollmächtigte/r Minister/in und Generalkonsul/in",
      atTheTime: {
        m: "damaliger außerordentlicher Gesandter, bevollmächtigter Minister und Generalkonsul",
        f: "damalige außerordentliche Gesandte, bevollmächtigte Ministerin und Generalkonsulin",
        n: "damalige/r außerordentliche/r Gesandte/r, bevollmächtigte/r Minister/in und Generalkonsul/in",
      },
    },
    en: forAll(
      "Envoy Extraordinary, Minister Plenipotentiary and Consul General",
      "then Envoy Extraordinary, Minister Plenipotentiary and Consul General",
    ),
    nb: forAll(
      "ekstraordinær sendemann, befullmektiget minister og generalkonsul",
      "daværende ekstraordinær sendemann, befullmektiget minister og generalkonsul",
    ),
    ru: forAll(
      "чрезвычайный посланник, полномочный министр и генеральный консул",
      "тогдашний чрезвычайный посланник, полномочный министр и генеральный консул",
    ),
    tg: forAll(
      "фиристодаи фавқулода, вазири мухтор ва сарконсул",
      "фиристодаи фавқулода, вазири мухтор ва сарконсули онвақта",
    ),
    fa: forAll("فرستادهٔ فوق‌العاده، وزیر مختار و سرکنسول", "فرستادهٔ فوق‌العاده، وزیر مختار و سرکنسول وقت"),
  },
  "minister-plenipotentiary": {
    de: {
      m: "bevollmächtigter Minister",
      f: "bevollmächtigte Ministerin",
      n: "bevollmächtigte/r Minister/in",
      atTheTime: {
        m: "damaliger bevollmächtigter Minister",
        f: "damalige bevollmächtigte Ministerin",
        n: "damalige/r bevollmächtigte/r Minister/in",
      },
    },
    en: forAll("Minister Plenipotentiary", "then Minister Plenipotentiary"),
    nb: forAll("befullmektiget minister", "daværende befullmektiget minister"),
    ru: forAll("полномочный министр", "тогдашний полномочный министр"),
    tg: forAll("вазири мухтор", "вазири мухтори онвақта"),
    fa: forAll("وزیر مختار", "وزیر مختار وقت"),
  },
  "minister-resident": {
    de: german("Ministerresident", "Ministerresidentin", "Ministerresident/in"),
    en: forAll("Minister Resident", "then Minister Resident"),
    nb: forAll("ministerresident", "daværende ministerresident"),
    ru: forAll("министр-резидент", "тогдашний министр-резидент"),
    tg: forAll("вазири муқим", "вазири муқими онвақта"),
    fa: forAll("وزیر مقیم", "وزیر مقیم وقت"),
  },
  "minister-resident-consul-general": {
    de: german(
      "Ministerresident und Generalkonsul",
      "Ministerresidentin und Generalkonsulin",
      "Ministerresident/in und Generalkonsul/in",
    ),
    en: forAll("Minister Resident and Consul General", "then Minister Resident and Consul General"),
    nb: forAll("ministerresident og generalkonsul", "daværende ministerresident og generalkonsul"),
    ru: forAll("министр-резидент и генеральный консул", "тогдашний министр-резидент и генеральный консул"),
    tg: forAll("вазири муқим ва сарконсул", "вазири муқим ва сарконсули онвақта"),
    fa: forAll("وزیر مقیم و سرکنسول", "وزیر مقیم و سرکنسول وقت"),
  },
  "foreign-minister": {
    de: german("Außenminister", "Außenministerin", "Außenminister/in"),
    en: forAll("Foreign Minister", "then Foreign Minister"),
    nb: forAll("utenriksminister", "daværende utenriksminister"),
    ru: forAll("министр иностранных дел", "тогдашний министр иностранных дел"),
    tg: forAll("вазири корҳои хориҷӣ", "вазири онвақтаи корҳои хориҷӣ"),
    fa: forAll("وزیر امور خارجه", "وزیر امور خارجهٔ وقت"),
  },
  "deputy-foreign-minister": {
    de: {
      m: "stellvertretender Außenminister",
      f: "stellvertretende Außenministerin",
      n: "stellvertretende/r Außenminister/in",
      atTheTime: {
        m: "damaliger stellvertretender Außenminister",
        f: "damalige stellvertretende Außenministerin",
        n: "damalige/r stellvertretende/r Außenminister/in",
      },
    },
    en: forAll("Deputy Foreign Minister", "then Deputy Foreign Minister"),
    nb: forAll("viseutenriksminister", "daværende viseutenriksminister"),
    ru: forAll("заместитель министра иностранных дел", "тогдашний заместитель министра иностранных дел"),
    tg: forAll("муовини вазири корҳои хориҷӣ", "муовини онвақтаи вазири корҳои хориҷӣ"),
    fa: forAll("معاون وزیر امور خارجه", "معاون وقت وزیر امور خارجه"),
  },
  "minister-energy-industry": {
    de: german(
      "Minister für Energie und Industrie",
      "Ministerin für Energie und Industrie",
      "Minister/in für Energie und Industrie",
    ),
    en: forAll("Minister of Energy and Industry", "then Minister of Energy and Industry"),
    nb: forAll("energi- og industriminister", "daværende energi- og industriminister"),
    ru: forAll("министр энергетики и промышленности", "тогдашний министр энергетики и промышленности"),
    tg: forAll("вазири энергетика ва саноат", "вазири онвақтаи энергетика ва саноат"),
    fa: forAll("وزیر انرژی و صنعت", "وزیر وقت انرژی و صنعت"),
  },
  monarch: {
    de: german("König", "Königin", "König/in"),
    en: {
      m: "King",
      f: "Queen",
      n: "Monarch",
      atTheTime: { m: "then King", f: "then Queen", n: "then Monarch" },
    },
    nb: {
      m: "konge",
      f: "dronning",
      n: "monark",
      atTheTime: { m: "daværende konge", f: "daværende dronning", n: "daværende monark" },
    },
    ru: {
      m: "король",
      f: "королева",
      n: "монарх",
      atTheTime: { m: "тогдашний король", f: "тогдашняя королева", n: "тогдашний монарх" },
    },
    tg: {
      m: "шоҳ",
      f: "малика",
      n: "подшоҳ",
      atTheTime: { m: "шоҳи онвақта", f: "маликаи онвақта", n: "подшоҳи онвақта" },
    },
    fa: {
      m: "پادشاه",
      f: "ملکه",
      n: "پادشاه",
      atTheTime: { m: "پادشاه وقت", f: "ملکهٔ وقت", n: "پادشاه وقت" },
    },
  },
  president: {
    de: german("Präsident", "Präsidentin", "Präsident/in"),
    en: forAll("President", "then President"),
    nb: forAll("president", "daværende president"),
    ru: forAll("президент", "тогдашний президент"),
    tg: forAll("Президент", "Президенти онвақта"),
    fa: forAll("رئیس‌جمهور", "رئیس‌جمهور وقت"),
  },
  "vice-president": {
    de: german("Vizepräsident", "Vizepräsidentin", "Vizepräsident/in"),
    en: forAll("Vice President", "then Vice President"),
    nb: forAll("visepresident", "daværende visepresident"),
    ru: forAll("вице-президент", "тогдашний вице-президент"),
    tg: forAll("ноиби президент", "ноиби онвақтаи президент"),
    fa: forAll("معاون رئیس‌جمهور", "معاون رئیس‌جمهور وقت"),
  },
  "prime-minister": {
    de: german("Ministerpräsident", "Ministerpräsidentin", "Ministerpräsident/in"),
    en: forAll("Prime Minister", "then Prime Minister"),
    nb: forAll("statsminister", "daværende statsminister"),
    ru: forAll("премьер-министр", "тогдашний премьер-министр"),
    tg: forAll("сарвазир", "сарвазири онвақта"),
    fa: forAll("نخست‌وزیر", "نخست‌وزیر وقت"),
  },
  "deputy-prime-minister": {
    de: german(
      "stellvertretender Ministerpräsident",
      "stellvertretende Ministerpräsidentin",
      "stellvertretende/r Ministerpräsident/in",
    ),
    en: forAll("Deputy Prime Minister", "then Deputy Prime Minister"),
    nb: forAll("visestatsminister", "daværende visestatsminister"),
    ru: forAll("заместитель премьер-министра", "тогдашний заместитель премьер-министра"),
    tg: forAll("муовини сарвазир", "муовини онвақтаи сарвазир"),
    fa: forAll("معاون نخست‌وزیر", "معاون نخست‌وزیر وقت"),
  },
  "speaker-of-parliament": {
    de: german("Parlamentspräsident", "Parlamentspräsidentin", "Parlamentspräsident/in"),
    en: forAll("Speaker of Parliament", "then Speaker of Parliament"),
    nb: forAll("parlamentspresident", "daværende parlamentspresident"),
    ru: forAll("председатель парламента", "тогдашний председатель парламента"),
    tg: forAll("раиси парлумон", "раиси онвақтаи парлумон"),
    fa: forAll("رئیس مجلس", "رئیس مجلس وقت"),
  },
  "deputy-speaker-of-parliament": {
    de: german("Parlamentsvizepräsident", "Parlamentsvizepräsidentin", "Parlamentsvizepräsident/in"),
    en: forAll("Deputy Speaker of Parliament", "then Deputy Speaker of Parliament"),
    nb: forAll("visepresident i parlamentet", "daværende visepresident i parlamentet"),
    ru: forAll("заместитель председателя парламента", "тогдашний заместитель председателя парламента"),
    tg: forAll("муовини раиси парлумон", "муовини онвақтаи раиси парлумон"),
    fa: forAll("نایب‌رئیس مجلس", "نایب‌رئیس مجلس وقت"),
  },
  "member-of-parliament": {
    de: forAll("Mitglied des Parlaments", "damals Mitglied des Parlaments"),
    en: forAll("Member of Parliament", "then Member of Parliament"),
    nb: forAll("parlamentsmedlem", "daværende parlamentsmedlem"),
    ru: forAll("член парламента", "тогдашний член парламента"),
    tg: forAll("узви парлумон", "узви онвақтаи парлумон"),
    fa: forAll("عضو مجلس", "عضو مجلس وقت"),
  },
  minister: {
    de: german("Minister", "Ministerin", "Minister/in"),
    en: forAll("Minister", "then Minister"),
    nb: forAll("minister", "daværende minister"),
    ru: forAll("министр", "тогдашний министр"),
    tg: forAll("вазир", "вазири онвақта"),
    fa: forAll("وزیر", "وزیر وقت"),
  },
  "deputy-minister": {
    de: german("stellvertretender Minister", "stellvertretende Ministerin", "stellvertretende/r Minister/in"),
    en: forAll("Deputy Minister", "then Deputy Minister"),
    nb: forAll("viseminister", "daværende viseminister"),
    ru: forAll("заместитель министра", "тогдашний заместитель министра"),
    tg: forAll("муовини вазир", "муовини онвақтаи вазир"),
    fa: forAll("معاون وزیر", "معاون وزیر وقت"),
  },
  "state-secretary": {
    de: german("Staatssekretär", "Staatssekretärin", "Staatssekretär/in"),
    en: forAll("State Secretary", "then State Secretary"),
    nb: forAll("statssekretær", "daværende statssekretær"),
    ru: forAll("государственный секретарь", "тогдашний государственный секретарь"),
    tg: forAll("котиби давлатӣ", "котиби онвақтаи давлатӣ"),
    fa: forAll("دبیر دولت", "دبیر دولت وقت"),
  },
  "defence-minister": {
    de: german("Verteidigungsminister", "Verteidigungsministerin", "Verteidigungsminister/in"),
    en: forAll("Defence Minister", "then Defence Minister"),
    nb: forAll("forsvarsminister", "daværende forsvarsminister"),
    ru: forAll("министр обороны", "тогдашний министр обороны"),
    tg: forAll("вазири мудофиа", "вазири онвақтаи мудофиа"),
    fa: forAll("وزیر دفاع", "وزیر دفاع وقت"),
  },
  "interior-minister": {
    de: german("Innenminister", "Innenministerin", "Innenminister/in"),
    en: forAll("Interior Minister", "then Interior Minister"),
    nb: forAll("innenriksminister", "daværende innenriksminister"),
    ru: forAll("министр внутренних дел", "тогдашний министр внутренних дел"),
    tg: forAll("вазири корҳои дохилӣ", "вазири онвақтаи корҳои дохилӣ"),
    fa: forAll("وزیر کشور", "وزیر کشور وقت"),
  },
  "justice-minister": {
    de: german("Justizminister", "Justizministerin", "Justizminister/in"),
    en: forAll("Justice Minister", "then Justice Minister"),
    nb: forAll("justisminister", "daværende justisminister"),
    ru: forAll("министр юстиции", "тогдашний министр юстиции"),
    tg: forAll("вазири адлия", "вазири онвақтаи адлия"),
    fa: forAll("وزیر دادگستری", "وزیر دادگستری وقت"),
  },
  "finance-minister": {
    de: german("Finanzminister", "Finanzministerin", "Finanzminister/in"),
    en: forAll("Finance Minister", "then Finance Minister"),
    nb: forAll("finansminister", "daværende finansminister"),
    ru: forAll("министр финансов", "тогдашний министр финансов"),
    tg: forAll("вазири молия", "вазири онвақтаи молия"),
    fa: forAll("وزیر دارایی", "وزیر دارایی وقت"),
  },
  "economy-minister": {
    de: german("Wirtschaftsminister", "Wirtschaftsministerin", "Wirtschaftsminister/in"),
    en: forAll("Economy Minister", "then Economy Minister"),
    nb: forAll("økonomiminister", "daværende økonomiminister"),
    ru: forAll("министр экономики", "тогдашний министр экономики"),
    tg: forAll("вазири иқтисод", "вазири онвақтаи иқтисод"),
    fa: forAll("وزیر اقتصاد", "وزیر اقتصاد وقت"),
  },
  "trade-minister": {
    de: german("Handelsminister", "Handelsministerin", "Handelsminister/in"),
    en: forAll("Trade Minister", "then Trade Minister"),
    nb: forAll("handelsminister", "daværende handelsminister"),
    ru: forAll("министр торговли", "тогдашний министр торговли"),
    tg: forAll("вазири савдо", "вазири онвақтаи савдо"),
    fa: forAll("وزیر بازرگانی", "وزیر بازرگانی وقت"),
  },
  "energy-minister": {
    de: german("Energieminister", "Energieministerin", "Energieminister/in"),
    en: forAll("Energy Minister", "then Energy Minister"),
    nb: forAll("energiminister", "daværende energiminister"),
    ru: forAll("министр энергетики", "тогдашний министр энергетики"),
    tg: forAll("вазири энергетика", "вазири онвақтаи энергетика"),
    fa: forAll("وزیر انرژی", "وزیر انرژی وقت"),
  },
  "environment-minister": {
    de: german("Umweltminister", "Umweltministerin", "Umweltminister/in"),
    en: forAll("Environment Minister", "then Environment Minister"),
    nb: forAll("miljøminister", "daværende miljøminister"),
    ru: forAll("министр охраны окружающей среды", "тогдашний министр охраны окружающей среды"),
    tg: forAll("вазири ҳифзи муҳити зист", "вазири онвақтаи ҳифзи муҳити зист"),
    fa: forAll("وزیر محیط زیست", "وزیر محیط زیست وقت"),
  },
  "agriculture-minister": {
    de: german("Landwirtschaftsminister", "Landwirtschaftsministerin", "Landwirtschaftsminister/in"),
    en: forAll("Agriculture Minister", "then Agriculture Minister"),
    nb: forAll("landbruksminister", "daværende landbruksminister"),
    ru: forAll("министр сельского хозяйства", "тогдашний министр сельского хозяйства"),
    tg: forAll("вазири кишоварзӣ", "вазири онвақтаи кишоварзӣ"),
    fa: forAll("وزیر کشاورزی", "وزیر کشاورزی وقت"),
  },
  "transport-minister": {
    de: german("Verkehrsminister", "Verkehrsministerin", "Verkehrsminister/in"),
    en: forAll("Transport Minister", "then Transport Minister"),
    nb: forAll("samferdselsminister", "daværende samferdselsminister"),
    ru: forAll("министр транспорта", "тогдашний министр транспорта"),
    tg: forAll("вазири нақлиёт", "вазири онвақтаи нақлиёт"),
    fa: forAll("وزیر ترابری", "وزیر ترابری وقت"),
  },
  "education-minister": {
    de: german("Bildungsminister", "Bildungsministerin", "Bildungsminister/in"),
    en: forAll("Education Minister", "then Education Minister"),
    nb: forAll("utdanningsminister", "daværende utdanningsminister"),
    ru: forAll("министр образования", "тогдашний министр образования"),
    tg: forAll("вазири маориф", "вазири онвақтаи маориф"),
    fa: forAll("وزیر آموزش و پرورش", "وزیر آموزش و پرورش وقت"),
  },
  "culture-minister": {
    de: german("Kulturminister", "Kulturministerin", "Kulturminister/in"),
    en: forAll("Culture Minister", "then Culture Minister"),
    nb: forAll("kulturminister", "daværende kulturminister"),
    ru: forAll("министр культуры", "тогдашний министр культуры"),
    tg: forAll("вазири фарҳанг", "вазири онвақтаи фарҳанг"),
    fa: forAll("وزیر فرهنگ", "وزیر فرهنگ وقت"),
  },
  "health-minister": {
    de: german("Gesundheitsminister", "Gesundheitsministerin", "Gesundheitsminister/in"),
    en: forAll("Health Minister", "then Health Minister"),
    nb: forAll("helseminister", "daværende helseminister"),
    ru: forAll("министр здравоохранения", "тогдашний министр здравоохранения"),
    tg: forAll("вазири тандурустӣ", "вазири онвақтаи тандурустӣ"),
    fa: forAll("وزیر بهداشت", "وزیر بهداشت وقت"),
  },
  "development-minister": {
    de: german("Entwicklungsminister", "Entwicklungsministerin", "Entwicklungsminister/in"),
    en: forAll("Minister of International Development", "then Minister of International Development"),
    nb: forAll("utviklingsminister", "daværende utviklingsminister"),
    ru: forAll("министр международного развития", "тогдашний министр международного развития"),
    tg: forAll("вазири рушди байналмилалӣ", "вазири онвақтаи рушди байналмилалӣ"),
    fa: forAll("وزیر توسعهٔ بین‌المللی", "وزیر توسعهٔ بین‌المللی وقت"),
  },
  "ambassador-at-large": {
    de: german("Sonderbotschafter", "Sonderbotschafterin", "Sonderbotschafter/in"),
    en: forAll("Ambassador-at-Large", "then Ambassador-at-Large"),
    nb: forAll("spesialambassadør", "daværende spesialambassadør"),
    ru: forAll("посол по особым поручениям", "тогдашний посол по особым поручениям"),
    tg: forAll("сафир оид ба супоришҳои махсус", "сафири онвақта оид ба супоришҳои махсус"),
    fa: forAll("سفیر سیار", "سفیر سیار وقت"),
  },
  "charge-d-affaires": {
    de: german("Geschäftsträger", "Geschäftsträgerin", "Geschäftsträger/in"),
    en: forAll("Chargé d'Affaires", "then Chargé d'Affaires"),
    nb: forAll("chargé d'affaires", "daværende chargé d'affaires"),
    ru: forAll("поверенный в делах", "тогдашний поверенный в делах"),
    tg: forAll("корбар", "корбари онвақта"),
    fa: forAll("کاردار", "کاردار وقت"),
  },
  "charge-d-affaires-consul-general": {
    de: german(
      "Geschäftsträger und Generalkonsul",
      "Geschäftsträgerin und Generalkonsulin",
      "Geschäftsträger/in und Generalkonsul/in",
    ),
    en: forAll("Chargé d'Affaires and Consul General", "then Chargé d'Affaires and Consul General"),
    nb: forAll("chargé d'affaires og generalkonsul", "daværende chargé d'affaires og generalkonsul"),
    ru: forAll("поверенный в делах и генеральный консул", "тогдашний поверенный в делах и генеральный консул"),
    tg: forAll("корбар ва сарконсул", "корбар ва сарконсули онвақта"),
    fa: forAll("کاردار و سرکنسول", "کاردار و سرکنسول وقت"),
  },
  "permanent-representative": {
    de: german("ständiger Vertreter", "ständige Vertreterin", "ständige/r Vertreter/in"),
    en: forAll("Permanent Representative", "then Permanent Representative"),
    nb: forAll("fast representant", "daværende fast representant"),
    ru: forAll("постоянный представитель", "тогдашний постоянный представитель"),
    tg: forAll("намояндаи доимӣ", "намояндаи онвақтаи доимӣ"),
    fa: forAll("نمایندهٔ دائم", "نمایندهٔ دائم وقت"),
  },
  "special-envoy": {
    de: german("Sondergesandter", "Sondergesandte", "Sondergesandte/r"),
    en: forAll("Special Envoy", "then Special Envoy"),
    nb: forAll("spesialutsending", "daværende spesialutsending"),
    ru: forAll("специальный посланник", "тогдашний специальный посланник"),
    tg: forAll("намояндаи махсус", "намояндаи онвақтаи махсус"),
    fa: forAll("فرستادهٔ ویژه", "فرستادهٔ ویژهٔ وقت"),
  },
  "consul-general": {
    de: german("Generalkonsul", "Generalkonsulin", "Generalkonsul/in"),
    en: forAll("Consul General", "then Consul General"),
    nb: forAll("generalkonsul", "daværende generalkonsul"),
    ru: forAll("генеральный консул", "тогдашний генеральный консул"),
    tg: forAll("сарконсул", "сарконсули онвақта"),
    fa: forAll("سرکنسول", "سرکنسول وقت"),
  },
  consul: {
    de: german("Konsul", "Konsulin", "Konsul/in"),
    en: forAll("Consul", "then Consul"),
    nb: forAll("konsul", "daværende konsul"),
    ru: forAll("консул", "тогдашний консул"),
    tg: forAll("консул", "консули онвақта"),
    fa: forAll("کنسول", "کنسول وقت"),
  },
  "honorary-consul": {
    de: german("Honorarkonsul", "Honorarkonsulin", "Honorarkonsul/in"),
    en: forAll("Honorary Consul", "then Honorary Consul"),
    nb: forAll("honorær konsul", "daværende honorær konsul"),
    ru: forAll("почётный консул", "тогдашний почётный консул"),
    tg: forAll("консули фахрӣ", "консули онвақтаи фахрӣ"),
    fa: forAll("کنسول افتخاری", "کنسول افتخاری وقت"),
  },
  governor: {
    de: german("Gouverneur", "Gouverneurin", "Gouverneur/in"),
    en: forAll("Governor", "then Governor"),
    nb: forAll("guvernør", "daværende guvernør"),
    ru: forAll("губернатор", "тогдашний губернатор"),
    tg: forAll("раиси вилоят", "раиси онвақтаи вилоят"),
    fa: forAll("استاندار", "استاندار وقت"),
  },
  mayor: {
    de: german("Bürgermeister", "Bürgermeisterin", "Bürgermeister/in"),
    en: forAll("Mayor", "then Mayor"),
    nb: forAll("borgermester", "daværende borgermester"),
    ru: forAll("мэр", "тогдашний мэр"),
    tg: forAll("шаҳрдор", "шаҳрдори онвақта"),
    fa: forAll("شهردار", "شهردار وقت"),
  },
  "central-bank-governor": {
    de: german("Zentralbankpräsident", "Zentralbankpräsidentin", "Zentralbankpräsident/in"),
    en: forAll("Governor of the Central Bank", "then Governor of the Central Bank"),
    nb: forAll("sentralbanksjef", "daværende sentralbanksjef"),
    ru: forAll("председатель центрального банка", "тогдашний председатель центрального банка"),
    tg: forAll("раиси бонки марказӣ", "раиси онвақтаи бонки марказӣ"),
    fa: forAll("رئیس بانک مرکزی", "رئیس بانک مرکزی وقت"),
  },
  chancellor: {
    de: german("Bundeskanzler", "Bundeskanzlerin", "Bundeskanzler/in"),
    en: forAll("Chancellor", "then Chancellor"),
    nb: forAll("forbundskansler", "daværende forbundskansler"),
    ru: forAll("федеральный канцлер", "тогдашний федеральный канцлер"),
    tg: forAll("канслери федералӣ", "канслери федералии онвақта"),
    fa: forAll("صدراعظم", "صدراعظم وقت"),
  },
  "president-elect": {
    de: {
      m: "gewählter Präsident",
      f: "gewählte Präsidentin",
      n: "gewählte/r Präsident/in",
      atTheTime: {
        m: "damaliger gewählter Präsident",
        f: "damalige gewählte Präsidentin",
        n: "damalige/r gewählte/r Präsident/in",
      },
    },
    en: forAll("President-elect", "then President-elect"),
    nb: forAll("påtroppende president", "daværende påtroppende president"),
    ru: forAll("избранный президент", "тогдашний избранный президент"),
    tg: forAll("президенти мунтахаб", "президенти мунтахаби онвақта"),
    fa: forAll("رئیس‌جمهور منتخب", "رئیس‌جمهور منتخب وقت"),
  },
  // The foreign minister of the United States.
  "secretary-of-state": {
    de: german("Außenminister", "Außenministerin", "Außenminister/in"),
    en: forAll("Secretary of State", "then Secretary of State"),
    nb: forAll("utenriksminister", "daværende utenriksminister"),
    ru: forAll("государственный секретарь", "тогдашний государственный секретарь"),
    tg: forAll("котиби давлатӣ", "котиби давлатии онвақта"),
    fa: forAll("وزیر امور خارجه", "وزیر امور خارجهٔ وقت"),
  },
  // The leader of a ruling party.
  "general-secretary": {
    de: german("Generalsekretär", "Generalsekretärin", "Generalsekretär/in"),
    en: forAll("General Secretary", "then General Secretary"),
    nb: forAll("generalsekretær", "daværende generalsekretær"),
    ru: forAll("генеральный секретарь", "тогдашний генеральный секретарь"),
    tg: forAll("котиби генералӣ", "котиби генералии онвақта"),
    fa: forAll("دبیرکل", "دبیرکل وقت"),
  },
  "governor-general": {
    de: german("Generalgouverneur", "Generalgouverneurin", "Generalgouverneur/in"),
    en: forAll("Governor-General", "then Governor-General"),
    nb: forAll("generalguvernør", "daværende generalguvernør"),
    ru: forAll("генерал-губернатор", "тогдашний генерал-губернатор"),
    tg: forAll("генерал-губернатор", "генерал-губернатори онвақта"),
    fa: forAll("فرماندار کل", "فرماندار کل وقت"),
  },
  emperor: {
    de: german("Kaiser", "Kaiserin", "Kaiser/in"),
    en: {
      m: "Emperor",
      f: "Empress",
      n: "Emperor or Empress",
      atTheTime: { m: "then Emperor", f: "then Empress", n: "then Emperor or Empress" },
    },
    nb: {
      m: "keiser",
      f: "keiserinne",
      n: "keiser eller keiserinne",
      atTheTime: { m: "daværende keiser", f: "daværende keiserinne", n: "daværende keiser eller keiserinne" },
    },
    ru: {
      m: "император",
      f: "императрица",
      n: "император или императрица",
      atTheTime: {
        m: "тогдашний император",
        f: "тогдашняя императрица",
        n: "тогдашний император или императрица",
      },
    },
    tg: forAll("император", "императори онвақта"),
    fa: forAll("امپراتور", "امپراتور وقت"),
  },
  shah: {
    de: german("Schah", "Schah", "Schah"),
    en: forAll("Shah", "then Shah"),
    nb: forAll("sjah", "daværende sjah"),
    ru: forAll("шах", "тогдашний шах"),
    tg: forAll("шоҳ", "шоҳи онвақта"),
    fa: forAll("شاه", "شاه وقت"),
  },
  sultan: {
    de: german("Sultan", "Sultanin", "Sultan/in"),
    en: forAll("Sultan", "then Sultan"),
    nb: forAll("sultan", "daværende sultan"),
    ru: forAll("султан", "тогдашний султан"),
    tg: forAll("султон", "султони онвақта"),
    fa: forAll("سلطان", "سلطان وقت"),
  },
  emir: {
    de: german("Emir", "Emirin", "Emir/in"),
    en: forAll("Emir", "then Emir"),
    nb: forAll("emir", "daværende emir"),
    ru: forAll("эмир", "тогдашний эмир"),
    tg: forAll("амир", "амири онвақта"),
    fa: forAll("امیر", "امیر وقت"),
  },
  "grand-duke": {
    de: german("Großherzog", "Großherzogin", "Großherzog/in"),
    en: {
      m: "Grand Duke",
      f: "Grand Duchess",
      n: "Grand Duke or Grand Duchess",
      atTheTime: { m: "then Grand Duke", f: "then Grand Duchess", n: "then Grand Duke or Grand Duchess" },
    },
    nb: {
      m: "storhertug",
      f: "storhertuginne",
      n: "storhertug eller storhertuginne",
      atTheTime: {
        m: "daværende storhertug",
        f: "daværende storhertuginne",
        n: "daværende storhertug eller storhertuginne",
      },
    },
    ru: {
      m: "великий герцог",
      f: "великая герцогиня",
      n: "великий герцог или великая герцогиня",
      atTheTime: {
        m: "тогдашний великий герцог",
        f: "тогдашняя великая герцогиня",
        n: "тогдашний великий герцог или великая герцогиня",
      },
    },
    tg: forAll("герсоги бузург", "герсоги бузурги онвақта"),
    fa: {
      m: "دوک بزرگ",
      f: "دوشس بزرگ",
      n: "دوک یا دوشس بزرگ",
      atTheTime: { m: "دوک بزرگ وقت", f: "دوشس بزرگ وقت", n: "دوک یا دوشس بزرگ وقت" },
    },
  },
  // The head of state of a principality.
  "reigning-prince": {
    de: german("Fürst", "Fürstin", "Fürst/in"),
    en: {
      m: "Prince",
      f: "Princess",
      n: "Prince or Princess",
      atTheTime: { m: "then Prince", f: "then Princess", n: "then Prince or Princess" },
    },
    nb: {
      m: "fyrste",
      f: "fyrstinne",
      n: "fyrste eller fyrstinne",
      atTheTime: { m: "daværende fyrste", f: "daværende fyrstinne", n: "daværende fyrste eller fyrstinne" },
    },
    ru: {
      m: "князь",
      f: "княгиня",
      n: "князь или княгиня",
      atTheTime: { m: "тогдашний князь", f: "тогдашняя княгиня", n: "тогдашний князь или княгиня" },
    },
    tg: forAll("князи ҳукмрон", "князи ҳукмрони онвақта"),
    fa: {
      m: "شاهزاده",
      f: "شاهدخت",
      n: "شاهزاده یا شاهدخت",
      atTheTime: { m: "شاهزادهٔ وقت", f: "شاهدخت وقت", n: "شاهزاده یا شاهدخت وقت" },
    },
  },
  "crown-prince": {
    de: german("Kronprinz", "Kronprinzessin", "Kronprinz/essin"),
    en: {
      m: "Crown Prince",
      f: "Crown Princess",
      n: "Crown Prince or Crown Princess",
      atTheTime: { m: "then Crown Prince", f: "then Crown Princess", n: "then Crown Prince or Crown Princess" },
    },
    nb: {
      m: "kronprins",
      f: "kronprinsesse",
      n: "kronprins eller kronprinsesse",
      atTheTime: {
        m: "daværende kronprins",
        f: "daværende kronprinsesse",
        n: "daværende kronprins eller kronprinsesse",
      },
    },
    ru: {
      m: "наследный принц",
      f: "наследная принцесса",
      n: "наследный принц или наследная принцесса",
      atTheTime: {
        m: "тогдашний наследный принц",
        f: "тогдашняя наследная принцесса",
        n: "тогдашний наследный принц или наследная принцесса",
      },
    },
    tg: forAll("валиаҳд", "валиаҳди онвақта"),
    fa: forAll("ولیعهد", "ولیعهد وقت"),
  },
  pope: {
    de: german("Papst", "Papst", "Papst"),
    en: forAll("Pope", "then Pope"),
    nb: forAll("pave", "daværende pave"),
    ru: forAll("папа римский", "тогдашний папа римский"),
    tg: forAll("папаи Рум", "папаи онвақтаи Рум"),
    fa: forAll("پاپ", "پاپ وقت"),
  },
};

const federalPresident: Partial<InEveryLanguage<OfficeTitle>> = {
  de: german("Bundespräsident", "Bundespräsidentin", "Bundespräsident/in"),
  en: forAll("Federal President", "then Federal President"),
  nb: forAll("forbundspresident", "daværende forbundspresident"),
  ru: forAll("федеральный президент", "тогдашний федеральный президент"),
  tg: forAll("президенти федералӣ", "президенти федералии онвақта"),
};

/** Titles in states where an office is called differently. A language that is left out has the usual title. */
const titlesByState: Partial<Record<Office, Partial<Record<StateCode, Partial<InEveryLanguage<OfficeTitle>>>>>> = {
  president: {
    at: federalPresident,
    de: federalPresident,
    ch: {
      ...federalPresident,
      en: forAll("President of the Confederation", "then President of the Confederation"),
      ru: forAll("президент Конфедерации", "тогдашний президент Конфедерации"),
    },
  },
};

/** Returns the title of an office. @param state the state whose office it is, if it is known */
export function officeTitle(office: Office, state: StateCode | undefined, language: Language): OfficeTitle {
  const titles = state === undefined ? undefined : titlesByState[office]?.[state];
  return titles?.[language] ?? officeTitles[office][language];
}

/** Returns a German title made of nouns only. A title with an adjective is written out in full, because the adjective is inflected. */
function german(m: string, f: string, n: string): OfficeTitle {
  return { m, f, n, atTheTime: { m: `damaliger ${m}`, f: `damalige ${f}`, n: `damalige/r ${n}` } };
}

/** Returns a title that is the same for all genders. @param then its form for someone who held the office at the time */
function forAll(title: string, then: string): OfficeTitle {
  return { m: title, f: title, n: title, atTheTime: { m: then, f: then, n: then } };
}
