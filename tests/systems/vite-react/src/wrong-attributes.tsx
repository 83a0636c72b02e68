// The compiler has to report every one of these; an unused `@ts-expect-error` is an error too.
import type {} from "@entente/relations-card/react";

export const mistakes = [
  // @ts-expect-error: there is no such theme
  <relations-card key={1} base="https://HOST" relation="no-tj" theme="pink" />,
  // @ts-expect-error: there is no such level
  <relations-card key={2} base="https://HOST" relation="no-tj" heading={7} />,
  // @ts-expect-error: misspelt
  <relations-card key={3} base="https://HOST" relation="no-tj" layuot="compact" />,
  // @ts-expect-error: `base` is missing
  <relations-card key={4} relation="no-tj" />,
  // @ts-expect-error: the detail of an error has no heading
  <relations-card key={5} base="" relation="no-tj" onrelations-card:error={({ detail }) => detail.heading} />,
];
