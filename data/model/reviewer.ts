import * as z from "zod";
import { slug } from "./scalars.ts";

/** Who may review translations: `data/reviewers.yml`. */
export const authoredReviewers = z.array(
  z.strictObject({ id: slug.describe("What `reviewed` gives as `by`"), name: z.string().min(1) }),
);
