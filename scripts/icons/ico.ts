/** One picture of an icon file: its edge in pixels (at most 255) and its PNG. */
export type IconPicture = { size: number; png: Buffer };

const headBytes = 6;
const entryBytes = 16;

/** An ICO file that holds PNGs as they are: a head, a line a picture, the pictures. Source: Microsoft's ICO format, as Vista extended it. */
export function icoOf(pictures: readonly IconPicture[]): Buffer {
  const head = Buffer.alloc(headBytes + entryBytes * pictures.length);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, n) => {
    const at = headBytes + entryBytes * n;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4); // color planes
    head.writeUInt16LE(32, at + 6); // bits per pixel
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
