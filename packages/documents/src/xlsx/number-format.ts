import { attributeIn } from '../xml/attribute.ts'
import { elementsIn } from '../xml/elements.ts'

/** What a number of a sheet is shown as. Amounts and measures are shown as they are kept. */
export type NumberFormat = 'number' | 'percent' | 'date' | 'date_time' | 'time'

const BUILT_IN: ReadonlyMap<number, NumberFormat> = new Map([
  ...[9, 10].map((id) => [id, 'percent'] as const),
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'date'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'time'] as const),
  [22, 'date_time'],
])

/** The formats of a workbook's cells, in the order that cells name them (ECMA-376 part 1, 18.8.30). */
export function numberFormatsIn(styles: string): readonly NumberFormat[] {
  const own = new Map(
    elementsIn(styles, 'numFmt').map((each) => [
      Number(each.get('numFmtId')),
      formatOfCode(each.get('formatCode') ?? ''),
    ]),
  )
  const [, formats = ''] = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(styles) ?? []
  return [...formats.matchAll(/<(?:\w+:)?xf\s([^>]*)>/g)].map(([, attributes = '']) => {
    const id = Number(attributeIn(attributes, 'numFmtId'))
    return own.get(id) ?? BUILT_IN.get(id) ?? 'number'
  })
}

function formatOfCode(code: string): NumberFormat {
  // Words between quotes, single letters behind a backslash, and colours or languages in brackets are no format.
  const bare = code
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .split(';', 1)[0]
  const letters = bare ?? ''
  const hasDay = /[yd]/i.test(letters) || /mmm/i.test(letters)
  const hasTime = /[hs]/i.test(letters)
  if (hasDay) return hasTime ? 'date_time' : 'date'
  if (hasTime) return 'time'
  return letters.includes('%') ? 'percent' : 'number'
}
