import "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "relations-card": HTMLAttributes<HTMLElement> & { relation: string; theme?: string; layout?: string };
    }
  }
}
