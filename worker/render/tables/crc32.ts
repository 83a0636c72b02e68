/** The polynomial of CRC-32 (ISO 3309), in reverse bit order. */
const polynomial = 0xedb88320;

/** A linear map of 32-bit values: the images of the 32 powers of two. */
type Matrix = readonly number[];

const times = (matrix: Matrix, vector: number): number =>
  matrix.reduce((sum, image, bit) => ((vector >>> bit) & 1 ? sum ^ image : sum), 0);

const squared = (matrix: Matrix): Matrix => matrix.map((image) => times(matrix, image));

/** What a zero bit after a text does to its CRC. */
const zeroBit: Matrix = Array.from({ length: 32 }, (_, bit) => (bit === 0 ? polynomial : 2 ** (bit - 1)));

/** What 1, 2, 4, 8, … zero bytes after a text do to its CRC. */
const zeroBytes: Matrix[] = [squared(squared(squared(zeroBit)))];

/**
 * Returns the CRC-32 of two texts, one after the other, from the CRC-32 of each.
 * @param length length of the second text in bytes
 */
export function combinedCrc32(first: number, second: number, length: number): number {
  let crc = first;
  for (let rest = length, power = 0; rest > 0; rest = Math.floor(rest / 2), power += 1) {
    const matrix = zeroBytes[power] ?? squared(zeroBytes[power - 1] as Matrix);
    zeroBytes[power] = matrix;
    if (rest % 2 === 1) crc = times(matrix, crc);
  }
  return (crc ^ second) >>> 0;
}
