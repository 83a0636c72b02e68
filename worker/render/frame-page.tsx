import type { CardView } from "../../data/model/card-view.ts";
import { Card } from "../../widget/card/card.tsx";
import { documentOf, Head } from "./shell.tsx";
import { frameStyle } from "./styles.ts";

/** The document in a frame: the card and nothing else; no script. */
export function framePage(view: CardView, theme: "light" | "dark" | null): string {
  return documentOf(
    <html lang={view.lang} dir={view.dir} {...(theme ? { "data-theme": theme } : {})}>
      <Head title={view.title} style={frameStyle}>
        {/* A page that opened inside the frame would be refused there, and the card be gone. */}
        <base target="_blank" />
      </Head>
      <body>
        <Card view={view} />
      </body>
    </html>,
  );
}
