/** Which characters a TrueType font has a shape for, and which one, read from its table "cmap". */
export function shapesByCharacter(font: Uint8Array): ReadonlyMap<number, number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = findTable(view, 'cmap')
  const tables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4)
    return { at, format: view.getUint16(at) }
  })
  const whole = tables.find(({ format }) => format === 12)
  if (whole !== undefined) return new Map(charactersOfGroups(view, whole.at))
  const basic = tables.find(({ format }) => format === 4)
  return new Map(basic === undefined ? [] : charactersOfSegments(view, basic.at))
}

function findTable(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
    if (name === tag) return view.getUint32(at + 8)
  }
  throw new Error(`The font has no table ${tag}`)
}

/** Format 12: stretches of characters over the whole of Unicode. */
function* charactersOfGroups(view: DataView, at: number): Generator<readonly [number, number]> {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const from = at + 16 + group * 12
    const [first, last, shape] = [0, 4, 8].map((offset) => view.getUint32(from + offset))
    if (first === undefined || last === undefined || shape === undefined) return
    for (let character = first; character <= last; character += 1)
      if (shape + character - first !== 0) yield [character, shape + character - first]
  }
}

/** Format 4: stretches of the first 65,536 characters. */
function* charactersOfSegments(view: DataView, at: number): Generator<readonly [number, number]> {
  const doubled = view.getUint16(at + 6)
  for (let offset = 0; offset < doubled; offset += 2) {
    const last = view.getUint16(at + 14 + offset)
    const first = view.getUint16(at + 16 + doubled + offset)
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const shape = shapeIn(view, { at, doubled, offset, first, character })
      if (shape !== 0) yield [character, shape]
    }
  }
}

interface Place {
  readonly at: number
  readonly doubled: number
  readonly offset: number
  readonly first: number
  readonly character: number
}

/** The shape of a character; 0 is the empty box. */
function shapeIn(view: DataView, { at, doubled, offset, first, character }: Place): number {
  const delta = view.getUint16(at + 16 + doubled * 2 + offset)
  const rangeAt = at + 16 + doubled * 3 + offset
  const range = view.getUint16(rangeAt)
  if (range === 0) return (character + delta) & 0xffff
  const shape = view.getUint16(rangeAt + range + (character - first) * 2)
  return shape === 0 ? 0 : (shape + delta) & 0xffff
}
