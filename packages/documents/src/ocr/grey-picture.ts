/** A picture in shades of grey, a byte per dot: 0 is black. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly dots: Uint8Array
}

/** Reads a PGM of one byte per dot, as pdftoppm writes it; `undefined` where it is something else. */
export function readPgm(bytes: Buffer): GreyPicture | undefined {
  const head = /^P5\s+(\d{1,5})\s+(\d{1,5})\s+255\s/.exec(bytes.toString('latin1', 0, 40))
  if (head === null) return undefined
  const width = Number(head[1])
  const height = Number(head[2])
  const dots = bytes.subarray(head[0].length, head[0].length + width * height)
  return dots.length === width * height ? { width, height, dots } : undefined
}

export function writePgm({ width, height, dots }: GreyPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), dots])
}

/** Turned about its middle on a sheet that holds it whole; what comes in from outside is white. */
export function turnPicture({ width, height, dots }: GreyPicture, degrees: number): GreyPicture {
  const side = Math.ceil(Math.hypot(width, height))
  const turned = new Uint8Array(side * side).fill(255)
  const cosine = Math.cos((degrees * Math.PI) / 180)
  const sine = Math.sin((degrees * Math.PI) / 180)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const fromX = Math.round((x - side / 2) * cosine - (y - side / 2) * sine + width / 2)
      const fromY = Math.round((x - side / 2) * sine + (y - side / 2) * cosine + height / 2)
      const isInside = fromX >= 0 && fromX < width && fromY >= 0 && fromY < height
      if (isInside) turned[y * side + x] = dots[fromY * width + fromX] ?? 255
    }
  }
  return { width: side, height: side, dots: turned }
}
