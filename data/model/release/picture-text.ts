/** Base64 of the first bytes of every PNG file: its signature, and the first byte of a length. */
const start = "iVBORw0KGgoA";

/** Base64 of the last bytes of every PNG file, the name and the checksum of `IEND`: one of these, depending on the file's length. */
const ends = ["AAAElFTkSuQmCC", "ABJRU5ErkJggg==", "ASUVORK5CYII="];

/** True for a complete PNG file in base64, as pictures are stored. Their keys do not contain the hash of the bytes. */
export function isPictureText(text: string): boolean {
  return text.startsWith(start) && ends.some((end) => text.endsWith(end));
}
