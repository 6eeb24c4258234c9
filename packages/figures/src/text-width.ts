/** Average advance widths of the usual system fonts, in parts of the font size, a little on the safe side. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!·]/u, 0.29],
  [/[ ftr()[\]/-]/u, 0.39],
  [/[mw]/u, 0.88],
  [/[MW@%]/u, 0.95],
  [/[A-Z]/u, 0.72],
  [/[0-9]/u, 0.61],
  [/[ -\u024f]/u, 0.6],
]

const widestCharacter = 1

/** Roughly how wide a text will be: enough to keep labels apart without a browser to measure in. */
export function textWidth(text: string, fontSize: number, weight: 400 | 600 = 400): number {
  const ems = Array.from(text).reduce((sum, character) => sum + widthOf(character), 0)
  return ems * fontSize * (weight === 600 ? 1.06 : 1)
}

function widthOf(character: string): number {
  return widths.find(([pattern]) => pattern.test(character))?.[1] ?? widestCharacter
}

/** Breaks at spaces; at most `maxLines` lines, the last one shortened with an ellipsis where words are left over. */
export function wrapText(text: string, width: number, fontSize: number, maxLines: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line !== undefined && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  if (lines.length > maxLines) {
    const rest = lines.slice(maxLines - 1).join(' ')
    return [...lines.slice(0, maxLines - 1), rest].map((line) => shorten(line, width, fontSize))
  }
  return lines.map((line) => shorten(line, width, fontSize))
}

function shorten(line: string, width: number, fontSize: number): string {
  if (textWidth(line, fontSize) <= width) return line

  const characters = Array.from(line)
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, fontSize) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
