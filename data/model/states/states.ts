/**
 * The states, as alpha-2 and alpha-3 codes: the ISO 3166-1 entries that the United Nations lists as member states (193) or permanent
 * observer states (the Holy See, `va`, and the State of Palestine, `ps`), 195 in all.
 *
 * We make no editorial decisions beyond that. Territories of other states have no relations here. A state without a code assigned by
 * ISO 3166-1 (`xk` is user-assigned) cannot be part of a pair until it gets one, or is listed here with a reason.
 */
const table = `
ad:and ae:are af:afg ag:atg al:alb am:arm ao:ago ar:arg at:aut au:aus az:aze ba:bih bb:brb bd:bgd be:bel
bf:bfa bg:bgr bh:bhr bi:bdi bj:ben bn:brn bo:bol br:bra bs:bhs bt:btn bw:bwa by:blr bz:blz ca:can cd:cod
cf:caf cg:cog ch:che ci:civ cl:chl cm:cmr cn:chn co:col cr:cri cu:cub cv:cpv cy:cyp cz:cze de:deu dj:dji
dk:dnk dm:dma do:dom dz:dza ec:ecu ee:est eg:egy er:eri es:esp et:eth fi:fin fj:fji fm:fsm fr:fra ga:gab
gb:gbr gd:grd ge:geo gh:gha gm:gmb gn:gin gq:gnq gr:grc gt:gtm gw:gnb gy:guy hn:hnd hr:hrv ht:hti hu:hun
id:idn ie:irl il:isr in:ind iq:irq ir:irn is:isl it:ita jm:jam jo:jor jp:jpn ke:ken kg:kgz kh:khm ki:kir
km:com kn:kna kp:prk kr:kor kw:kwt kz:kaz la:lao lb:lbn lc:lca li:lie lk:lka lr:lbr ls:lso lt:ltu lu:lux
lv:lva ly:lby ma:mar mc:mco md:mda me:mne mg:mdg mh:mhl mk:mkd ml:mli mm:mmr mn:mng mr:mrt mt:mlt mu:mus
mv:mdv mw:mwi mx:mex my:mys mz:moz na:nam ne:ner ng:nga ni:nic nl:nld no:nor np:npl nr:nru nz:nzl om:omn
pa:pan pe:per pg:png ph:phl pk:pak pl:pol ps:pse pt:prt pw:plw py:pry qa:qat ro:rou rs:srb ru:rus rw:rwa
sa:sau sb:slb sc:syc sd:sdn se:swe sg:sgp si:svn sk:svk sl:sle sm:smr sn:sen so:som sr:sur ss:ssd st:stp
sv:slv sy:syr sz:swz td:tcd tg:tgo th:tha tj:tjk tl:tls tm:tkm tn:tun to:ton tr:tur tt:tto tv:tuv tz:tza
ua:ukr ug:uga us:usa uy:ury uz:uzb va:vat vc:vct ve:ven vn:vnm vu:vut ws:wsm ye:yem za:zaf zm:zmb zw:zwe`;

/** ISO 3166-1 alpha-2 code of a state, in lower case. */
export type StateCode = string;

const alpha3ByAlpha2: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);
const alpha2ByAlpha3: ReadonlyMap<string, string> = new Map([...alpha3ByAlpha2].map(([two, three]) => [three, two]));

/** The alpha-2 codes of all states, in alphabetical order. */
export const stateCodes: readonly StateCode[] = [...alpha3ByAlpha2.keys()];

/** Returns the lower-case alpha-2 code for an ISO 3166-1 alpha-2 or alpha-3 code in any letter case; null if it is not a state's. */
export function alpha2Of(code: string): StateCode | null {
  const lower = code.toLowerCase();
  return alpha3ByAlpha2.has(lower) ? lower : (alpha2ByAlpha3.get(lower) ?? null);
}

/**
 * Returns the ISO 3166-1 alpha-3 code of a state, in upper case: `NOR`.
 * @param state alpha-2 code, lower case
 * @throws {Error} if it is not the code of a state
 */
export function alpha3Of(state: StateCode): string {
  const code = alpha3ByAlpha2.get(state);
  if (!code) throw new Error(`“${state}” is not the code of a state`);
  return code.toUpperCase();
}

/**
 * Returns the code that was most likely meant by a text that is not one: “is” for “isl”, “IS” and “Iceland”, “gb” for “uk”; null if
 * nothing can be suggested.
 */
export function suggestedState(text: string): StateCode | null {
  const names = new Intl.DisplayNames(["en"], { type: "region" });
  const named = stateCodes.find((code) => names.of(code.toUpperCase())?.toLowerCase() === text.toLowerCase());
  // CLDR knows codes that are reserved or outdated.
  const region = /^[a-z]{2}$/i.test(text) ? new Intl.Locale(`und-${text}`).region : undefined;
  return alpha2Of(text) ?? alpha2Of(region ?? "") ?? named ?? null;
}
