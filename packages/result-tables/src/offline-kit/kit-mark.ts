const mark = /\bkit\s+([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\b/gi

/** How a sheet says of which kit it is: on more than one sheet, so that a lost one does no harm and a foreign one is found. */
export const kitMark = (id: string): string => `Kit ${id}`

export function kitsIn(text: string): readonly string[] {
  return [...text.matchAll(mark)].map(([, id = '']) => id.toLowerCase())
}

/** Beside the cell where who filled in without a line says their name. */
export const filledByLabel = 'Diisi oleh (nama dan jabatan)'
