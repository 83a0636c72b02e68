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
 * Spellings of the archives for people of a state, after the name that they share. A spelling is only joined with a name if both held the
 * same office at overlapping times. A single word counts in its years of office only, and so does a full name that two people share; the
 * second of these has the number 2.
 */
const table = `
af
Ashraf Ghani = Ashraf Ghani Ahmedzai; Mohamad Ashraf Ghani
Mohammed Daoud Khan = Daud 1953-1963
al
Rexhep Meidani = Rexhep Medjani
am
Robert Kocharian = Robert Kochariyan
Serzh Sargsyan = Serge Sarkisian
ao
João Lourenço = João Manuel Gonçalves Lourenço
ar
Arturo Frondizi = Frondizi 1958-1962
Carlos Menem = Carlos Saul Menem
au
Ben Chifley = Chifley 1945-1949
Billy Hughes = Hughes 1915-1923
John Curtin = Curtin 1941-1945
Joseph Lyons = Lyons 1932-1939
Robert Menzies = Menzies 1939-1966
az
Heydar Aliyev = Geidar Aliyev
be
Albert I = Albert 1909-1934
Baudouin = Baudouin I
Joseph Pholien = Pholien 1950-1952
Paul van Zeeland = Van Zeeland
Paul-Henri Spaak = Spaak 1938-1949
bf
Maurice Yaméogo = Yameogo 1960-1966
bg
Filip Dimitrov = Dimitrov 1991-1992
Petar Stoyanov = Peter Stoyanov
bh
Hamad bin Isa Al Khalifa = Hamad Bin Essa al-Khalifa; Hamad Bin Isa Bin Salman al-Khalifa; Hamad bin Issa al-Khalifa; Sheikh Hamad bin Isa al-Khalifa
Isa bin Salman Al Khalifa = Isa Bin Sulman; Isa bin Sulman al-Khalifa; Sulman al-Khalifa 1961-1999
bj
Thomas Boni Yayi = Boni Yayi
bn
Hassanal Bolkiah = Haji Hassanal Bolkiah; Hassan al Bolkiah; Hassinal Bolkiah
bo
Enrique Peñaranda = Penaranda 1940-1943
Hugo Banzer = Hugo Banzer Suarez
Víctor Paz Estenssoro = Paz-Estenssoro
br
Dilma Rousseff = Dilma Roussef
Epitácio Pessoa = Pessoa 1919-1922
Eurico Gaspar Dutra = Dutra 1946-1951
Fernando Henrique Cardoso = Fernando Cardoso; Henrique Cardoso
João Goulart = Goulart 1961-1964
Juscelino Kubitschek = Kubitschek 1956-1961
Júlio Prestes = Prestes 1930
Luiz Inácio Lula da Silva = Luiz Inacio Lula de Salva; Luiz Lula da Silva
bs
Hubert A. Minnis = Dr. Hubert A. Minnis
Hubert Ingraham = Hubert A. Ingraham
bw
Ketumile Masire = Quett Ketumile Masire
ca
John Diefenbaker = Diefenbacker 1957-1963; Diefenbaker 1957-1963
Justin Trudeau = Justin P. J. Trudeau
Lester B. Pearson = Pearson 1963-1968
Louis St. Laurent = St. Laurent
R. B. Bennett = Bennett 1930-1935
Vincent Massey = Massey 1952-1959
cd
Cyrille Adoula = Adoula 1961-1964
Patrice Lumumba = Lumumba 1960
cg
Fulbert Youlou = Youlou 1959-1963
ci
Félix Houphouët-Boigny = Houphouet-Boigny 1960-1993
cl
Gabriel Boric = Gabriel Boric Font
Gabriel González Videla = Gonzales Videla
Jorge Alessandri = Alessandri 1958-1964
Juan Antonio Ríos = Rios 1942-1946
Michelle Bachelet = Michele Bachelet
Pedro Montt = Montt 1906-1910
cm
Ahmadou Ahidjo = Ahidjo 1960-1982
cn
T. V. Soong = Soong 1945-1947
co
Alberto Lleras Camargo = Lleras 1958-1962
Alfonso López Michelsen = Alfonso Lopez Michelson
Alfonso López Pumarejo = Lopez 1934-1945
Enrique Olaya Herrera = Olaya 1930-1934
Guillermo León Valencia = Valencia 1962-1966
Juan Manuel Santos = Juan Manuel Santos Calderon
Ospina = Ospina 1946-1950
Ospina 2 = Ospina 1922-1926
cr
Francisco Orlich = Orlich 1962-1966
Mario Echandi = Echandi 1958-1962
Oscar Arias = Oscar Arias Sanchez
Rafael Ángel Calderón Guardia = Calderon Guardia
Teodoro Picado = Picado 1944-1948
cu
Carlos Prío Socarrás = Prio Socarras
Fidel Castro = Castro 1959-1976
Fulgencio Batista = Batista 1940-1944
Gerardo Machado = Machado 1925-1933
Miguel Mariano Gómez = Gomez 1936
Ramón Grau San Martín = Grau San Martin
cy
Makarios III = Archbishop Makarios III; Makarios 1960-1977
de
Konrad Adenauer = Adenauer 1949-1963
Ludwig Erhard = Erhard 1963-1966
Richard von Weizsaecker = Richard von Weiszaecker
Theodor Heuss = Heuss 1949-1959
dj
Ismail Omar Guelleh = Ismail Guellah; Ismail Guelleh
dk
Anders Fogh Rasmussen = Anders Rasmussen
H. C. Hansen = Hansen 1955-1960
Hans Hedtoft = Hedtoft 1947-1955
Jens Otto Krag = Krag 1962-1972
Lars Lokke Rasmussen = Lars Rasmussen
Viggo Kampmann = Kampmann 1960-1962
do
Juan Bosch = Bosch 1963
Leonel Fernandez = Leonel Fernandez Reyna
dz
Abdelaziz Bouteflika = Abdelaziz Boutefilka
Abdelmalek Sellal = Abdelmalik Sellal
Ahmed Ben Bella = Ben Bella
ec
Carlos Alberto Arroyo del Río = Arroyo del Rio
Carlos Julio Arosemena = Arosemena 1961-1963
Guillermo Lasso = Guillermo Lasso Mendoza
eg
Abdel Fattah al-Sisi = Abdel Fattah Said Alsisi; Abdelfattah Said Elsisi
Gamal Abdel Nasser = Nasser 1954-1970
et
Hailemariam Desalegn = Hailemariam Desalegn Boshe
Makonnen Endelkachew = Endalkachau 1942-1957
fi
Reino Kuuskoski = Kuuskoski 1958
Urho Kekkonen = Kekkonen 1956-1982; Urho K. Kekkonen
fm
Wesley Simina = Wesley W. Simina
fr
Aristide Briand = Briand 1921-1922
Charles de Gaulle = de Gaulle
Guy Mollet = Mollet 1956-1957
Jacques Chirac = Jacques R. Chirac
Nicolas Sarkozy = Nicloas Sarkozy
Pierre Laval = Laval 1931-1932
Pierre Mendès France = Mendes-France 1954-1955
René Mayer = Mayer 1953
René Pleven = Pleven 1950-1952
Vincent Auriol = Auriol 1947-1954
ga
Ali Bongo Ondimba = Ali Ben Bongo Odimba
Omar Bongo = El Hadj Omar Bongo
gb
Alec Douglas-Home = Douglas-Home 1963-1964
Anthony Eden = Eden 1955-1957
Clement Attlee = Attlee 1945-1951
Harold Macmillan = Macmillan 1957-1963
Harold Wilson = Wilson 1964-1976
Ramsay MacDonald = MacDonald 1924-1935
Winston Churchill = Churchill 1940-1955
ge
Eduard Shevardnadze = Eduard A. Shevardnadze; Eduard Sheverdnadze
Mikheil Saakashvili = Mikhail Saakashvili
gh
John Kufuor = John Agyekum Kufuor; John Agyokum Kufuor
Kwame Nkrumah = Nkrumah 1957-1966
gm
Yahya Jammeh = Yahya A. J. J. Jammeh
gn
Ahmed Sékou Touré = Sekou Toure; Toure 1958-1984
gq
Teodoro Obiang Nguema Mbasogo = Teodoro Obiang Nguema
gr
Costas Simitis = Konstandinos Simitis; Konstandions Simitis
Emmanouil Tsouderos = Tsouderos 1941-1944
Georgios Papandreou = Papandreou 1963-1965
Konstantinos Karamanlis = Karamanlis 1955-1963; Konstantinos Karamanlis 1955-1980
Konstantinos Karamanlis 2 = Konstandinos Karamanlis; Konstantinos Karamanlis 2004-2009
Konstantinos Tsaldaris = Tsaldaris 1946-1947
gt
Carlos Castillo Armas = Castillo Armas
Justo Rufino Barrios = Barrios 1873-1885
Miguel Ydígoras Fuentes = Ydigoras 1958-1963
hn
Juan Orlando Hernandez = Juan Hernando Hernandez
Manuel Zelaya = Manuel Zelaya Rosales
Ramón Villeda Morales = Villeda Morales
ht
Élie Lescot = Lescot 1941-1946
Louis Borno = Borno 1922-1930
Paul Magloire = Magloire 1950-1956
Sténio Vincent = Vincent 1930-1941
hu
Ferenc Nagy = Nagy 1946-1947
id
Abdurrahman Wahid = Abdurrachman Wahid; Wahid 1999-2001
Suharto = Soeharto 1967-1998; Suharto 1967-1998
ie
Éamon de Valera = de Valera
John A. Costello = Costello 1948-1957
Seán Lemass = Lemass 1959-1966
Seán T. O’Kelly = O’Kelly
il
Benjamin Netanyahu = Benyamin Netanyahu; Binyamin Netanyahu
Chaim Weizmann = Weizmann 1948-1952
David Ben-Gurion = Ben-Gurion 1948-1963
Levi Eshkol = Eshkol 1963-1969
Zalman Shazar = Shazar 1963-1973
in
Jawaharlal Nehru = Nehru 1947-1964
Sarvepalli Radhakrishnan = Radhakrishnan 1962-1967
iq
Nouri al-Maliki = Nuri al-Maliki
ir
Manouchehr Eghbal = Eghbal 1957-1960
Mohammad Mossadegh = Mossadeq 1951-1953
Mohammad Reza Pahlavi = Mohammed Reza Pahlavi
is
Bjarni Benediktsson = Benediktsson 1963-1970; Bjarni Benediktsson 1963-1970
Bjarni Benediktsson 2 = Bjarni Benediktsson 2017-2024
David Oddsson = David Oddson
Sveinn Björnsson = Bjornsson 1944-1952
it
Alcide De Gasperi = De Gasperi
Aldo Moro = Moro 1963-1976
Amintore Fanfani = Fanfani 1954-1963
Antonio Segni = Segni 1955-1964
Giovanni Gronchi = Gronchi 1955-1962
Mario Scelba = Scelba 1954-1955
jm
Alexander Bustamante = Bustamante 1962-1967
jo
Abdullah II = Abdullah 1999-2026; Abdullah II bin Al-Hussein; Abdullah II ibn Al Hussein
Hussein = Hussein 1952-1999; Hussein I
Hussein 2 = Hussein 2009-2026
jp
Eisaku Sato = Sato 1964-1972
Hayato Ikeda = Ikeda 1960-1964
Nobusuke Kishi = Kishi 1957-1960
Shigeru Yoshida = Yoshida 1946-1954
ke
Daniel arap Moi = Daniel T. arap Moi
kh
Norodom Sihanouk = Sihanouk 1941-1970
kr
Paik Too-chin = Paik 1952-1954
Park Chung Hee = Park 1961-1979
Syngman Rhee = Rhee 1948-1960
kw
Jabir al-Ahmad al-Sabah = Jabir al-Ahmed al-Sabah; Jabir al-Sabah
Sabah al-Ahmed al-Jaber al-Sabah = Sabah al-Ahmed al-Jabir al-Sabah; Sabah al-Sabah 2003-2006; Sheik Sabah al-Ahmed al-Jaber al-Sabah; Sheikh Sabah al-Ahmed al-Jaber al-Sabah
lb
Rafiq Hariri = Rafiq al-Hariri
Saad Hariri = Sa’ad al-Hariri
Saeb Salam = Salaam 1960-1961
lk
John Kotelawala = Kotelawala 1953-1956
Ranil Wickremesinghe = Ranil Wickremasinghe
lr
Edwin Barclay = Barclay 1930-1944
William V. S. Tubman = Tubman 1943-1971
lt
Dalia Grybauskaite = Galia Grybauskaite
lv
Vaira Vike-Freiberga = Vairi Vike-Freiberga; Vairi Vike-Freiburga
ly
Mustafa Ben Halim = Ben Halim
ma
Abdallah Ibrahim = Ibrahim 1958-1960
Mohammed V = Mohamed V
Mohammed VI = Mohamed VI
mc
Rainier III = Rainier 1949-2005
mg
Philibert Tsiranana = Tsiranana 1959-1972
mh
Hilda Heine = Dr. Hilda C. Heine
ml
Modibo Keita = Keita 1960-1968
mu
Anerood Jugnauth = Aneerood Jugnauth
mx
Adolfo López Mateos = Lopez Mateos
Adolfo Ruiz Cortines = Ruiz Cortines
Ernesto Zedillo = Ernesto Zedillo Ponce de Leon
Felipe Calderon = Feilipe Calderon
Gustavo Diaz Ordaz = Diaz Ordaz; Gustavo Gustavo Diaz Ordaz
Manuel Ávila Camacho = Avila Camacho
Miguel Alemán = Aleman 1946-1952
Pascual Ortiz Rubio = Ortiz Rubio
Plutarco Elías Calles = Calles 1924-1928
Porfirio Díaz = Diaz 1877-1911
my
Mahathir Mohamed = Mahathir bin Muhammad
Najib Razak = Mohd Najid Razak; Najib ben Abdul Razak
Tunku Abdul Rahman = Rahman 1957-1970
mz
Armando Guebuza = Ermando Emilio Guebuza
Joaquim Chissano = Joaquim Alberto Chissano
na
Hifikepunye Pohamba = Hifike Pohamba; Hilikepunye Lucas Pohamba
ng
Abubakar Tafawa Balewa = Balewa 1957-1966
Muhammadu Buhari = Muhammedu Buhari
Olusegun Obasanjo = Olesegun Obasanjo; Olesegun Obsanjo; Olusegun Obsanjo
ni
Anastasio Somoza García = Somoza 1937-1956
Enrique Bolanos = Enrique Bolonas
nl
Jan Peter Balkenende = Jan Balkenende
Ruud Lubbers = Rudolphus F. M. Lubbers
Willem Drees = Drees 1948-1958
Wim Kok = Willem Kok
no
Einar Gerhardsen = Gerhardsen 1945-1965
Gro Harlem Brundtland = Gro Harlem Bruntland
Oscar Torp = Torp 1951-1955
np
B. P. Koirala = Koirala 1959-1960
nz
John Key = John P. Key
Keith Holyoake = Holyoake 1960-1972; Keith J. Holyoake
Peter Fraser = Fraser 1940-1949
Sidney Holland = Holland 1949-1957
pa
Belisario Porras = Porras 1918-1924
Harmodio Arias = Arias 1932-1936
José Antonio Remón = Remon 1952-1955
Roberto Chiari = Chiari 1960-1964
pe
Alberto Fujimori = Alberto K. Fujimori
Manuel Prado = Prado 1939-1962
ph
Benigno S. Aquino III = Benigno Aquino 3rd; Benigno S. Aquino, 3rd
Carlos P. Garcia = Garcia 1957-1961
Diosdado Macapagal = Macapagal 1961-1965
Elpidio Quirino = Quirino 1948-1953
Ferdinand Marcos Jr. = Ferdinand Romualdez Marcos Jr.
Manuel Roxas = Roxas 1946-1948
pk
Asif Ali Zardari = Asif Zadari; Asif Zardari
Huseyn Shaheed Suhrawardy = Suhrawardy 1956-1957
Nawaz Sharif = Mohammed Nawaz Sharif
Yusuf Raza Gilani = Yousuf Gillani
pl
Aleksander Kwasniewski = Alexander Kwasniewski
Stanislaw Mikolajczyk = Mikolajczyk 1943-1944
Wladyslaw Sikorski = Sikorski 1939-1943
pt
Anibal Cavaco Silva = Anibal Antonio Cavaco e Silva
Jose Manuel Durao = Jose Durao
pw
Surangel Whipps Jr. = Surangel Samuel Whipps, Jr.
py
Higinio Morínigo = Morinigo 1940-1948
qa
Hamad bin Khalifa al-Thani = Sheikh Hamad bin Khalifa al-Thani
Tamim bin Hamad al-Thani = Sheikh Tameem bin Hamad al-Thani; Sheikh Tamim bin Hamad Al Thani
ro
Klaus Iohannis = Klaus Werner Iohannis
ru
Dmitri Medvedev = Dimitry A. Medvedev; Dimitry Medvedev; Dmitriy Medvedev
Nikita Khrushchev = Khrushchev 1958-1964
Viktor Chernomyrdin = Viktor S. Chernomyrdin
rw
Gregoire Kayibanda = Kayibanda 1961-1973
sa
Abdullah bin Abd-el Aziz al-Saud = Abdullah bin Albdul Aziz
sd
Ibrahim Abboud = Abboud 1958-1964
Jaafar Nimeiri = Jaafar Nimieri
se
Fredrik Reinfeldt = Fredrik Reingeldt; John Fredrik Reinfeldt
Tage Erlander = Erlander 1946-1969
sg
Lee Hsien Loong = Lee Hsien Leong
sl
Ernest Bai Koroma = Ernest Koroma
sn
Leopold Sedar Senghor = Senghor 1960-1980
so
Abdirashid Ali Shermarke = Abdirascid 1960-1964
es
Jose Maria Aznar = Jose Aznar
sv
Elias Antonio Saca = Elias Saca; Elias Saca Gonzalez; Saca 2004-2009
Francisco Flores = Francisco Flores Perez
José María Lemus = Lemus 1956-1960
sy
Faris al-Khoury = Al-Khouri 1944-1945
tg
Sylvanus Olympio = Olympio 1958-1963
th
Bhumibol Adulyadej = Bhumibol 1946-2016
Plaek Phibunsongkhram = Pibulsonggram 1948-1957
Thaksin Shinawatra = Thaksin Chinnawat
tj
Emomali Rahmon = Emomali Rahmonov; Emomali Rakhmonov; Imomali Rahmon; Imomali Rahmonov; Imomali Rakhmonov
tn
Habib Bourguiba = Bourguiba 1956-1987
Zine El Abidine Ben Ali = Zine al Abidine Ben Ali
to
Siaosi Sovaleni = Siaosi Ofa Ki Vahafolau Sovaleni
tr
Adnan Menderes = Menderes 1950-1960
Celal Bayar = Bayar 1950-1960
Ismet Inonu = Inonu 1961-1965
Recep Tayyip Erdoğan = Recep Erdogan
Suleyman Demirel = Suleiman Demirel; Suleyman Demiral
tz
Jakaya Kikwete = Jakaya Mrisho Kikwete
Julius Nyerere = Julius K. Nyerere; Nyerere 1961-1985
ua
Petro Poroshenko = Petro Porochenko
Volodymyr Zelenskyy = Volodymyr Zelensky
ug
Milton Obote = Obote 1962-1971
us
Callista L. Gingrich = Callista Gingrich
George E. Glass = George Glass
Henry Kissinger = Henry A. Kissinger
Lisa J. Peterson = Lisa Peterson
Michael A. Raynor = Michael Raynor
Peter Hoekstra = Pete Hoekstra
Richard M. Mills Jr. = Richard Mills, Jr.
uy
Luis Batlle Berres = Batlle Berres
Tomás Berreta = Berreta 1947
uz
Islam Karimov = Islom Karimov
ve
Isaías Medina Angarita = Medina 1941-1945
Rómulo Betancourt = Betancourt 1959-1964
Rómulo Gallegos = Gallegos 1948
ye
Ali Abdullah Saleh = Ali Abdallah Salih
za
Jacob Zuma = Jacob Gedleyihleskisa Zuma
Jan Smuts = Smuts 1919-1948
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
