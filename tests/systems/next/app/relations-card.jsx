"use client";

export function RelationsCard({ html }) {
  // When a page loads, the browser creates the card's shadow root. When a reader navigates within the site, no page loads, so this code
  // creates it.
  const show = (place) => place?.firstElementChild?.shadowRoot || place?.setHTMLUnsafe(html);
  return <div ref={(place) => void show(place)} dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />;
}
