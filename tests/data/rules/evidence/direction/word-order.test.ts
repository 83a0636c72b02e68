import { describe } from "vitest";
import { tryAll } from "../trial.ts";

const given: [string, string, string][] = [["donor: no, recipient: tj", "donor: tj, recipient: no", "donor"]];
const aid = "kind: aid, donor: no, recipient: tj";

describe("who gives, in other word orders", () => {
  tryAll([
    {
      language: "de",
      quote: "Im Jahr 2016 vergab Norwegen Stipendien an Forscherinnen aus Tadschikistan.",
      fact: `${aid}, date: '2016', purpose: { de: Stipendien an Forscherinnen }`,
      slips: given,
    },
    {
      language: "de",
      quote: "2016 übergab der Verein der Stadt Duschanbe als Geschenk Norwegens zwei Busse.",
      fact: `${aid}, date: '2016', quantity: { de: zwei Busse }, purpose: { de: Verein }`,
      slips: given,
    },
    {
      language: "en",
      quote: "In 2016, Norway supplied Dushanbe with two ambulances.",
      fact: `${aid}, date: '2016', quantity: { en: two ambulances }, purpose: { en: ambulances }`,
      slips: given,
    },
    {
      language: "nb",
      quote: "Etter jordskjelvet ytte Norge i 2016 2 mill. kroner til nye brønner.",
      fact: `${aid}, date: '2016', amount: { value: "2000000", currency: NOK }, purpose: { nb: nye brønner }`,
      slips: given,
    },
    {
      language: "nb",
      quote: "I 2016 ga Norge Tadsjikistan 2 mill. kroner til brønner.",
      fact: `${aid}, date: '2016', amount: { value: "2000000", currency: NOK }, purpose: { nb: brønner }`,
      slips: given,
    },
  ]);
});

describe("who recognises, in relative clauses and after the verb", () => {
  const recognised: [string, string, string][] = [["by: no, of: tj", "by: tj, of: no", "by"]];
  tryAll([
    {
      language: "en",
      quote: "Tajikistan opened its first embassy in Norway, which had recognised the country on 3 May 1992.",
      fact: "kind: recognition, date: 1992-05-03, by: no, of: tj",
      slips: recognised,
    },
    {
      language: "nb",
      quote: "Allerede i mai 1992 anerkjente Norge, som det første landet, Tadsjikistans uavhengighet.",
      fact: "kind: recognition, date: 1992-05, by: no, of: tj",
      slips: recognised,
    },
    {
      language: "nb",
      quote: "Tadsjikistan åpnet sin første ambassade i Norge, som anerkjente landet 3. mai 1992.",
      fact: "kind: recognition, date: 1992-05-03, by: no, of: tj",
      slips: recognised,
    },
    {
      language: "ru",
      quote: "Таджикистан установил отношения с Норвегией, которая признала страну 3 мая 1992 г.",
      fact: "kind: recognition, date: 1992-05-03, by: no, of: tj",
      slips: [],
    },
  ]);
});
