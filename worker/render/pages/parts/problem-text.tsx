import type { ProblemView } from "../../../../data/view/pages/problem-view.ts";
import { Text } from "../../../../widget/card/text.tsx";

/** What is wrong and what to do about it, with a link to the URL at its end. */
export function ProblemText({ problem: { detail, detailText, url } }: { problem: ProblemView }) {
  if (!url) return <>{Text({ text: detailText })}</>;
  return (
    <>
      {detail.slice(0, -url.length)}
      <a href={url} dir="ltr">
        {url}
      </a>
    </>
  );
}
