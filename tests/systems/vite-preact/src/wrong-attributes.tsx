// The compiler has to report every one of these; an unused `@ts-expect-error` is an error too.

import { Card, type CardView } from "@entente/relations-card/card";
import type {} from "@entente/relations-card/preact";

export const mistakes = (view: CardView) => [
  // @ts-expect-error: there is no such theme
  <relations-card base="https://HOST" relation="no-tj" theme="pink" />,
  // @ts-expect-error: misspelt
  <relations-card base="https://HOST" relation="no-tj" layuot="compact" />,
  // @ts-expect-error: `base` is missing
  <relations-card relation="no-tj" />,
  // @ts-expect-error: there is no such level
  <Card view={view} heading={7} />,
  // @ts-expect-error: the view is missing
  <Card />,
  // @ts-expect-error: a view has no subtitle
  view.subtitle,
];
