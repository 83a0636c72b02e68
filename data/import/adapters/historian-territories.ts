import type { StateCode } from "../../model/states/states.ts";
import { damaged } from "../archive/archive-folder.ts";
import type { ArchiveItem } from "../archive/item.ts";

/**
 * The ids that the archives of the Office of the Historian give to today's states. Two ids also mean a former state: `korea` and
 * `vietnam`, depending on the date.
 */
const table = `
ad: andorra
ae: united-arab-emirates
af: afghanistan
ag: antigua-and-barbuda antigua-barbuda
al: albania albania-1946
am: armenia
ao: angola
ar: argentina
at: austria
au: australia
az: azerbaijan
ba: bosnia-herzegovina
bb: barbados
bd: bangladesh
be: belgium
bf: burkina-faso
bg: bulgaria
bh: bahrain
bi: burundi
bj: benin
bn: brunei
bo: bolivia
br: brazil
bs: bahamas
bt: bhutan
bw: botswana
by: belarus
bz: belize
ca: canada
cd: congo-democratic-republic congo-kinshasa
cf: central-african-republic
cg: congo-brazzaville congo-republic
ch: switzerland
ci: cote-divoire
cl: chile
cm: cameroon
cn: china
co: colombia
cr: costa-rica
cu: cuba
cv: cape-verde
cy: cyprus
cz: czech-republic czechia
de: germany
dj: djibouti
dk: denmark
dm: dominica
do: dominican-republic
dz: algeria
ec: ecuador
ee: estonia
eg: egypt
er: eritrea
es: spain
et: ethiopia
fi: finland
fj: fiji
fm: micronesia micronesia-federated-states-of
fr: france
ga: gabon
gb: united-kingdom
gd: grenada
ge: georgia
gh: ghana
gm: gambia
gn: guinea
gq: equatorial-guinea
gr: greece
gt: guatemala
gw: guinea-bissau
gy: guyana
hn: honduras
hr: croatia
ht: haiti
hu: hungary
id: indonesia
ie: ireland
il: israel
in: india
iq: iraq
ir: iran
is: iceland
it: italy
jm: jamaica
jo: jordan
jp: japan
ke: kenya
kg: kyrgyzstan
kh: cambodia
ki: kiribati
km: comoros
kn: saint-kitts-and-nevis saint-kitts-nevis
kp: korea-north
kr: korea korea-south
kw: kuwait
kz: kazakhstan
la: laos
lb: lebanon
lc: saint-lucia
li: liechtenstein
lk: sri-lanka
lr: liberia
ls: lesotho
lt: lithuania
lu: luxembourg
lv: latvia
ly: libya
ma: morocco
mc: monaco
md: moldova
me: montenegro
mg: madagascar
mh: marshall-islands
mk: macedonia north-macedonia
ml: mali
mm: burma
mn: mongolia
mr: mauritania
mt: malta
mu: mauritius
mv: maldives
mw: malawi
mx: mexico
my: malaysia
mz: mozambique
na: namibia
ne: niger
ng: nigeria
ni: nicaragua
nl: netherlands
no: norway
np: nepal
nr: nauru
nz: new-zealand
om: oman
pa: panama
pe: peru
pg: papua-new-guinea
ph: philippines
pk: pakistan
pl: poland
ps: palestinian-authority west-bank
pt: portugal
pw: palau
py: paraguay
qa: qatar
ro: romania
rs: serbia
ru: russia
rw: rwanda
sa: saudi-arabia
sb: solomon-islands
sc: seychelles
sd: sudan
se: sweden
sg: singapore
si: slovenia
sk: slovakia
sl: sierra-leone
sm: san-marino
sn: senegal
so: somalia
sr: suriname
ss: south-sudan
st: sao-tome-and-principe
sv: el-salvador
sy: syria
sz: eswatini swaziland
td: chad
tg: togo
th: thailand
tj: tajikistan
tl: timor-leste
tm: turkmenistan
tn: tunisia
to: tonga
tr: turkey turkiye
tt: trinidad-and-tobago
tv: tuvalu
tz: tanzania
ua: ukraine
ug: uganda
uy: uruguay
uz: uzbekistan
va: holy-see
vc: saint-vincent-and-grenadines saint-vincent-grenadines
ve: venezuela
vn: vietnam
vu: vanuatu
ws: samoa somoa
ye: yemen
za: south-africa
zm: zambia
zw: zimbabwe`;

const states: ReadonlyMap<string, StateCode> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [code = "", ids = ""] = line.split(": ");
      return ids.split(" ").map((id) => [id, code] as const);
    }),
);

/** The ids of former states, and of territories that are none of the states that Entente has. */
const others: ReadonlySet<string> = new Set(
  `
antarctica austrian-empire baden bavaria brunswick-luneburg cayman-islands central-american-federation congo-free-state cook-islands
czechoslovakia czechoslovakia-1993 federal-government-germany french-polynesia genoa german-democratic-republic grand-duchy-tuscany
hanover hanseatic-republics hawaii hesse joseon-dynasty-1910 kingdom-of-two-sicilies-1861 kingdom-of-yugoslavia kosovo lew-chew
mecklenburg-schwerin mecklenburg-strelitz nassau netherlands-antilles new-caledonia niue north-german-confederation north-german-union
oldenburg orange-free-state papal-states parma piedmont-sardinia schaumburg-lippe socialist-federal-republic-of-yugoslavia-1992
south-vietnam-1975 soviet-union state-of-vietnam-1955 taiwan texas two-sicilies vietnam-south wurttemberg yugoslavia yugoslavia-1946
`
    .trim()
    .split(/\s+/),
);

/**
 * Returns the state that an id of a territory or country stands for today; null for former states and territories, and if the record has no id.
 * @throws {Refused} if the id is unknown
 */
export function stateOfTerritory(id: string | null, { readFrom, line }: ArchiveItem): StateCode | null {
  if (id === null || others.has(id)) return null;
  const state = states.get(id);
  if (!state)
    throw damaged(
      readFrom,
      line,
      `unknown state or territory “${id}”; correct it or, if it is new, add it to data/import/adapters/historian-territories.ts`,
    );
  return state;
}
