import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../rules/rule.ts";
import { check } from "../authored/check.ts";
import { storedPictures } from "../pictures/stored-pictures.ts";
import { NotPublished } from "../publish/published.ts";
import { buildRelease, type Release } from "./build-release.ts";
import { dataCommit } from "./data-commit.ts";
import { DocumentSpool } from "./document-spool.ts";

/**
 * Builds a release from the working data and the built widget.
 * @param root the project's root
 * @throws {BadData} if the data has problems
 * @throws {NotPublished} if the widget is not built
 */
export function builtRelease(root: string): Release {
  const data = check(root);
  const widget = join(root, "dist/widget.txt");
  if (!existsSync(widget)) throw new NotPublished("dist/widget.txt is missing; run npm run build first");
  return completeRelease(data, readFileSync(widget, "utf8"), root);
}

/** Builds a release with its drawn pictures and its commit. @param widget the script `/widget.js` @param root the project's root */
export function completeRelease(data: Dataset, widget: string, root: string): Release {
  const { keep } = new DocumentSpool(join(root, "dist"));
  return { ...buildRelease(data, widget, keep), pictures: storedPictures(root, data), ...dataCommit(root) };
}
