import type { StateCode } from "../../../model/states/states.ts";

interface FactbookState {
  state: StateCode;
  /** City of the US embassy, in English; null if there is no embassy in the state. */
  embassyCity: string | null;
}

/**
 * Today's states by the code that the archive uses for them, with the city of the US embassy. The codes are GEC (formerly FIPS 10-4), not
 * ISO 3166-1: `ch` is China.
 */
const table = `
ac ag
ae ae Abu Dhabi
af af Kabul
ag dz Algiers
aj az Baku
al al Tirana
am am Yerevan
an ad
ao ao Luanda
ar ar Buenos Aires
as au Canberra
au at Vienna
ba bh Manama
bb bb Bridgetown
bc bw Gaborone
be be Brussels
bf bs Nassau
bg bd Dhaka
bh bz Belmopan
bk ba Sarajevo
bl bo La Paz
bm mm Rangoon
bn bj Cotonou
bo by Minsk
bp sb Honiara
br br Brasilia
bt bt
bu bg Sofia
bx bn Bandar Seri Begawan
by bi Bujumbura
ca ca Ottawa
cb kh Phnom Penh
cd td N'Djamena
ce lk Colombo
cf cg Brazzaville
cg cd Kinshasa
ch cn Beijing
ci cl Santiago
cm cm Yaoundé
cn km
co co Bogotá
cs cr San José
ct cf Bangui
cu cu Havana
cv cv Praia
cy cy Nicosia
da dk Copenhagen
dj dj Djibouti
do dm
dr do Santo Domingo
ec ec Quito
eg eg Cairo
ei ie Dublin
ek gq Malabo
en ee Tallinn
er er Asmara
es sv San Salvador
et et Addis Ababa
ez cz Prague
fi fi Helsinki
fj fj Suva
fm fm Kolonia
fr fr Paris
ga gm Banjul
gb ga Libreville
gg ge Tbilisi
gh gh Accra
gj gd
gm de Berlin
gr gr Athens
gt gt Guatemala City
gv gn Conakry
gy gy Georgetown
ha ht Port-au-Prince
ho hn Tegucigalpa
hr hr Zagreb
hu hu Budapest
ic is Reykjavik
id id Jakarta
in in New Delhi
ir ir
is il Jerusalem
it it Rome
iv ci Abidjan
iz iq Baghdad
ja jp Tokyo
jm jm Kingston
jo jo Amman
ke ke Nairobi
kg kg Bishkek
kn kp
kr ki
ks kr Seoul
ku kw Kuwait City
kz kz Astana
la la Vientiane
le lb Beirut
lg lv Riga
lh lt Vilnius
li lr Monrovia
lo sk Bratislava
ls li
lt ls Maseru
lu lu Luxembourg City
ly ly Tripoli
ma mg Antananarivo
md md Chisinau
mg mn Ulaanbaatar
mi mw Lilongwe
mj me Podgorica
mk mk Skopje
ml ml Bamako
mn mc
mo ma Rabat
mp mu Port Louis
mr mr Nouakchott
mt mt Attard
mu om Muscat
mv mv
mx mx Mexico City
my my Kuala Lumpur
mz mz Maputo
ng ne Niamey
nh vu Port Vila
ni ng Abuja
nl nl
no no Oslo
np np Kathmandu
nr nr
ns sr Paramaribo
nu ni Managua
nz nz Wellington
od ss Juba
pa py Asunción
pe pe Lima
pk pk Islamabad
pl pl Warsaw
pm pa Panama City
po pt Lisbon
pp pg Port Moresby
ps pw Airai
pu gw
qa qa Doha
ri rs Belgrade
rm mh Majuro
ro ro Bucharest
rp ph Manila
rs ru Moscow
rw rw Kigali
sa sa Riyadh
sc kn
se sc Victoria
sf za Pretoria
sg sn Dakar
si si Ljubljana
sl sl Freetown
sm sm
sn sg Singapore
so so Mogadishu
sp es Madrid
st lc
su sd Khartoum
sw se Stockholm
sy sy Damascus
sz ch Bern
td tt Port of Spain
th th Bangkok
ti tj Dushanbe
tn to
to tg Lomé
tp st
ts tn Tunis
tt tl Dili
tu tr Ankara
tv tv
tx tm Ashgabat
tz tz Dar es Salaam
ug ug Kampala
uk gb London
up ua Kyiv
uv bf Ouagadougou
uy uy Montevideo
uz uz Tashkent
vc vc
ve ve Caracas
vm vn Hanoi
vt va
wa na Windhoek
ws ws Apia
wz sz Mbabane
ym ye
za zm Lusaka
zi zw Harare`;

const states: ReadonlyMap<string, FactbookState> = new Map(
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [code = "", state = "", ...city] = line.split(" ");
      return [code, { state: state as StateCode, embassyCity: city.join(" ") || null }] as const;
    }),
);

/** Returns the state that a file is about, such as `africa/ag.json`; null if it is about something else. */
export function factbookState(file: string): FactbookState | null {
  return states.get(/\/(\w\w)\.json$/.exec(file)?.[1] ?? "") ?? null;
}
