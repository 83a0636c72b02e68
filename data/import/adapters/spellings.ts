import type { StateCode } from "../../model/states/states.ts";
import { slugOf } from "../slug.ts";

/** A person's name as all archives share it. */
export interface SharedName {
  name: string;
  /** The archive's spelling, if it differs by more than diacritics and punctuation. */
  asWritten?: string;
  /** Tells apart two people of a state who have the same name. */
  number?: string;
}

/**
 * Spellings of the archives for people of a state, after the name that they share, which an archive itself writes. That two spellings mean
 * one person is the editors' judgement: both held the same office at overlapping times. A single word counts only in the years of the
 * records that mean this person, and so does a name that two people share; the second of these has the number 2.
 */
const table = `
af
Ashraf Ghani Ahmedzai = Mohamad Ashraf Ghani
ar
Carlos Menem = Carlos Saul Menem
be
Baudouin = Baudouin I
bh
Hamad Bin Isa Bin Salman al-Khalifa = Hamad Bin Essa al-Khalifa; Hamad bin Issa al-Khalifa; Sheikh Hamad bin Isa al-Khalifa
Isa bin Sulman al-Khalifa = Isa Bin Sulman; Sulman al-Khalifa
bj
Thomas Boni Yayi = Boni Yayi
bn
Haji Hassanal Bolkiah = Hassinal Bolkiah
br
Dilma Rousseff = Dilma Roussef
Fernando Henrique Cardoso = Henrique Cardoso
Luiz Inacio Lula da Silva = Luiz Lula da Silva
ca
Diefenbaker = Diefenbacker 1961
Justin Trudeau = Justin P. J. Trudeau
ci
Felix Houphouet-Boigny = Houphouet-Boigny 1962
cm
Ahmadou Ahidjo = Ahidjo 1962
co
Juan Manuel Santos = Juan Manuel Santos Calderon
Ospina 2 = Ospina 1922
cr
Oscar Arias = Oscar Arias Sanchez
de
Ludwig Erhard = Erhard 1963-1965
Richard von Weizsaecker = Richard von Weiszaecker
dj
Ismail Omar Guelleh = Ismail Guelleh
do
Leonel Fernandez = Leonel Fernandez Reyna
es
Jose Maria Aznar = Jose Aznar
fi
Urho K. Kekkonen = Kekkonen 1961
fr
Charles de Gaulle = de Gaulle
Jacques Chirac = Jacques R. Chirac
ga
Omar Bongo = El Hadj Omar Bongo
gb
Harold Wilson = Wilson 1964-1965
ge
Eduard A. Shevardnadze = Eduard Sheverdnadze
gr
Konstandinos Simitis = Konstandions Simitis
Konstantinos Karamanlis = Karamanlis 1959-1961
Konstantinos Karamanlis 2 = Konstandinos Karamanlis; Konstantinos Karamanlis 2004-2005
id
Suharto = Soeharto 1970
il
Benjamin Netanyahu = Benyamin Netanyahu; Binyamin Netanyahu
Levi Eshkol = Eshkol 1964
iq
Nouri al-Maliki = Nuri al-Maliki
ir
Mohammad Reza Pahlavi = Mohammed Reza Pahlavi
is
Bjarni Benediktsson = Benediktsson 1964
it
Aldo Moro = Moro 1965
Amintore Fanfani = Fanfani 1958-1963
jo
Abdullah II = Abdullah II bin Al-Hussein; Abdullah II ibn Al Hussein
Hussein = Hussein I
jp
Eisaku Sato = Sato 1965
ke
Daniel arap Moi = Daniel T. arap Moi
kr
Park Chung Hee = Park 1961-1965
kw
Jabir al-Ahmed al-Sabah = Jabir al-Sabah
Sabah al-Ahmed al-Jabir al-Sabah = Sabah al-Sabah; Sheikh Sabah al-Ahmed al-Jaber al-Sabah
lb
Saad Hariri = Sa’ad al-Hariri
lk
Ranil Wickremesinghe = Ranil Wickremasinghe
lr
William V. S. Tubman = Tubman 1943-1961
lv
Vairi Vike-Freiberga = Vairi Vike-Freiburga
ma
Mohammed VI = Mohamed VI
mu
Anerood Jugnauth = Aneerood Jugnauth
mx
Ernesto Zedillo = Ernesto Zedillo Ponce de Leon
Gustavo Diaz-Ordaz = Diaz Ordaz; Gustavo Gustavo Diaz Ordaz
my
Mahathir Mohamed = Mahathir bin Muhammad
Tunku Abdul Rahman = Rahman 1960
mz
Joaquim Chissano = Joaquim Alberto Chissano
ng
Muhammadu Buhari = Muhammedu Buhari
Olusegun Obasanjo = Olesegun Obasanjo; Olusegun Obsanjo
ni
Enrique Bolanos = Enrique Bolonas
nl
Jan Peter Balkenende = Jan Balkenende
nz
John Key = John P. Key
Keith J. Holyoake = Holyoake 1961-1962
pe
Alberto Fujimori = Alberto K. Fujimori
pt
Anibal Cavaco Silva = Anibal Antonio Cavaco e Silva
Jose Manuel Durao = Jose Durao
qa
Hamad bin Khalifa al-Thani = Sheikh Hamad bin Khalifa al-Thani
Tamim bin Hamad al-Thani = Sheikh Tamim bin Hamad Al Thani
ro
Klaus Iohannis = Klaus Werner Iohannis
ru
Viktor Chernomyrdin = Viktor S. Chernomyrdin
rw
Gregoire Kayibanda = Kayibanda 1962
sg
Lee Hsien Loong = Lee Hsien Leong
sn
Leopold Sedar Senghor = Senghor 1961
sv
Elias Antonio Saca = Elias Saca
Francisco Flores = Francisco Flores Perez
th
Bhumibol Adulyadej = Bhumibol 1960
Thaksin Shinawatra = Thaksin Chinnawat
tj
Emomali Rahmon = Emomali Rakhmonov
tn
Habib Bourguiba = Bourguiba 1961
Zine El Abidine Ben Ali = Zine al Abidine Ben Ali
tr
Recep Tayyip Erdoğan = Recep Erdogan
Suleyman Demirel = Suleiman Demirel
tz
Jakaya Kikwete = Jakaya Mrisho Kikwete
ua
Volodymyr Zelenskyy = Volodymyr Zelensky
us
Callista L. Gingrich = Callista Gingrich
George E. Glass = George Glass
Lisa J. Peterson = Lisa Peterson
Michael A. Raynor = Michael Raynor
Peter Hoekstra = Pete Hoekstra
Richard M. Mills Jr. = Richard Mills, Jr.
ye
Ali Abdullah Saleh = Ali Abdallah Salih
`;

interface Spelling {
  shared: string;
  number?: string;
  /** The first and last year in which it counts. */
  years?: readonly [number, number];
}

const spellings = readTable();

/** Returns the name that all archives share for a person. @param written as the archive spells it @param date EDTF: when it does so */
export function sharedName(written: string, state: StateCode, date: string): SharedName {
  const year = Number(date.slice(0, 4));
  const known = spellings
    .get(`${state} ${slugOf(written)}`)
    ?.find(({ years }) => !years || (years[0] <= year && year <= years[1]));
  if (!known) return { name: written };
  const { shared, number } = known;
  return {
    name: shared,
    ...(plain(shared) === plain(written) ? {} : { asWritten: written }),
    ...(number ? { number } : {}),
  };
}

function readTable(): ReadonlyMap<string, Spelling[]> {
  const read = new Map<string, Spelling[]>();
  let state = "";
  for (const line of table.trim().split("\n")) {
    const [name = "", written] = line.split(" = ");
    if (written === undefined) {
      state = line;
      continue;
    }
    const [, shared = "", number] = /^(.*?)(?: (\d))?$/.exec(name) ?? [];
    for (const each of written.split("; ")) {
      const [, spelling = "", from, until = from] = /^(.*?)(?: (\d{4})(?:-(\d{4}))?)?$/.exec(each) ?? [];
      if (!from && !spelling.includes(" ") && /^\p{L}+$/u.test(spelling))
        throw new Error(`“${spelling}” needs its years`);
      const key = `${state} ${slugOf(spelling)}`;
      const entry: Spelling = {
        shared,
        ...(number ? { number } : {}),
        ...(from ? { years: [Number(from), Number(until)] as const } : {}),
      };
      read.set(key, [...(read.get(key) ?? []), entry]);
    }
  }
  return read;
}

/** Returns the letters and digits of a name without their diacritics. */
function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
