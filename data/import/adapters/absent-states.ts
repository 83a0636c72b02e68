import type { StateCode } from "../../model/states/states.ts";

/**
 * When today's states did not exist, or were occupied or protectorates, as far as the archives give their names to what was there
 * instead: another state, a colony or a military government. The last day of each time is not part of it.
 */
const absences: Partial<Record<StateCode, string>> = {
  am: "../1991-12-25",
  az: "../1991-12-25",
  by: "../1991-12-25",
  ca: "../1926-11-15",
  cn: "../1949-10-01",
  co: "../1831-10-20",
  cr: "../1838",
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
  pw: "../1994-10-01",
  rs: "../2006-06-05",
  ru: "../1991-12-25",
  sr: "../1975-11-25",
  sv: "../1838",
  tj: "../1991-12-25",
  tm: "../1991-12-25",
  tn: "../1956-03-20",
  tr: "../1923-10-29",
  tz: "../1964-04-26",
  ua: "../1991-12-25",
  uz: "../1991-12-25",
  vn: "../1976-07-02",
  ye: "../1990-05-22",
  zw: "../1980-04-18",
};

/** Returns false if an archive means something else by the name of a state on a day. @param date EDTF: a day, month or year */
export function existed(state: StateCode, date: string): boolean {
  return !(absences[state] ?? "").split(" ").some((absence) => {
    const [from = "", until = ""] = absence.split("/");
    return (from === ".." || date >= from) && date < until;
  });
}
