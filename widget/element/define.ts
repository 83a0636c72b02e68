import { RelationsCard } from "./element.tsx";

// Another copy of the widget may have run before. Its class can show any view of the same version.
if (!customElements.get("relations-card")) customElements.define("relations-card", RelationsCard);
