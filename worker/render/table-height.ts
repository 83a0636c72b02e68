/** Width of a frame from which the table has two columns, in CSS pixels. */
const twoColumns = 480;

/** Estimates how high the table of a state's relations is in a frame of the given width, in CSS pixels. */
export function tableHeight(rows: number, width: number): number {
  return width < twoColumns ? 270 + 66 * rows : 220 + 42 * rows;
}
