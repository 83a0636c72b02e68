"use client";

export function RelationsCard({ html }) {
  // When a page loads, the browser creates the card's shadow root. When a reader follows a link of Next.js, this does it.
  const show = (place) => place?.firstElementChild?.shadowRoot || place?.setHTMLUnsafe(html);
  return <div ref={(place) => void show(place)} dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />;
}
