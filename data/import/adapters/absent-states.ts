import type { StateCode } from "../../model/states/states.ts";

/**
 * When today's states did not exist, or were occupied or protectorates, as far as the archives give their names to what was there
 * instead: another state, a colony or a military government. The last day of each time is not part of it. docs/import.md gives the
 * grounds; states that only changed their name or their government are the same state.
 */
const absences: Partial<Record<StateCode, string>> = {
  am: "../1991-12-25",
  at: "../1918-11-12 1938-03-13/1945-04-27",
  az: "../1991-12-25",
  by: "../1991-12-25",
  ca: "../1926-11-15",
  co: "../1831-10-20",
  cr: "../1838",
  cz: "../1993-01-01",
  de: "../1871-01-18 1945-05-08/1949-09-07",
  dz: "../1962-07-03",
  ge: "../1991-12-25",
  gt: "../1838",
  hn: "../1838",
  it: "../1861-03-17",
  kg: "../1991-12-25",
  kr: "../1948-08-15",
  kz: "../1991-12-25",
  ly: "../1951-12-24",
  ma: "1912-03-30/1956-03-02",
  md: "../1991-12-25",
  me: "../2006-06-03",
  ml: "../1960-09-22",
  na: "../1990-03-21",
  ni: "../1838",
  no: "../1905-06-07",
  pw: "../1994-10-01",
  rs: "../1992-04-27",
  sk: "../1993-01-01",
  sr: "../1975-11-25",
  sv: "../1838",
  tj: "../1991-12-25",
  tm: "../1991-12-25",
  tn: "../1956-03-20",
  tz: "../1964-04-26",
  ua: "../1991-12-25",
  uz: "../1991-12-25",
  va: "../1929-02-11",
  vn: "../1976-07-02",
  ye: "../1990-05-22",
  zw: "../1980-04-18",
};

/**
 * When the missions that an archive lists under a state were accredited to a government that was not in the state of today: that of China
 * at Taipei, until the United States established relations with the People's Republic.
 */
const missionsElsewhere: Partial<Record<StateCode, string>> = { cn: "1949-10-01/1979-01-01" };

/** Returns false if an archive means something else by the name of a state on a day. @param date EDTF: a day, month or year */
export function existed(state: StateCode, date: string): boolean {
  return !isWithin(absences[state], date);
}

/** Returns false if a mission that an archive lists under a state was not accredited to it on a day. @param date EDTF: a day, month or year */
export function receivedMissions(state: StateCode, date: string): boolean {
  return existed(state, date) && !isWithin(missionsElsewhere[state], date);
}

function isWithin(times: string | undefined, date: string): boolean {
  return (times ?? "").split(" ").some((time) => {
    const [from = "", until = ""] = time.split("/");
    return (from === ".." || date >= from) && date < until;
  });
}
