export interface ListedUnit {
  /** Of the text, from 1. */
  readonly line: number
  readonly name: string
  readonly shortName: string
  readonly fault: UnitFault | undefined
}

export type UnitFault =
  | 'no_name'
  | 'name_too_long'
  | 'short_name_too_long'
  | 'taken'
  | 'repeated'
  | 'too_many_parts'

const longestName = 200
const longestShortName = 60

/**
 * A pasted list, one unit a line: "Nama; singkatan", or two columns as a spreadsheet copies them. Without a short name
 * the name stands for it. Every line is read and every fault found, so that all can be mended at once.
 */
export function parseUnitList(text: string, activeNames: readonly string[]): readonly ListedUnit[] {
  const taken = new Set(activeNames.map(comparable))
  const seen = new Set<string>()
  return text.split(/\r?\n/).flatMap((written, position) => {
    if (written.trim() === '') return []
    const parts = written.split(written.includes('\t') ? '\t' : ';').map((part) => part.trim())
    const [name = '', second = ''] = parts
    const shortName = second || name.slice(0, longestShortName)
    const key = comparable(name)
    const fault = findFault({ parts, name, shortName, isTaken: taken.has(key), isRepeated: seen.has(key) })
    seen.add(key)
    return [{ line: position + 1, name, shortName, fault }]
  })
}

interface Line {
  readonly parts: readonly string[]
  readonly name: string
  readonly shortName: string
  readonly isTaken: boolean
  readonly isRepeated: boolean
}

function findFault({ parts, name, shortName, isTaken, isRepeated }: Line): UnitFault | undefined {
  if (name === '') return 'no_name'
  if (parts.slice(2).some((part) => part !== '')) return 'too_many_parts'
  if (name.length > longestName) return 'name_too_long'
  if (shortName.length > longestShortName) return 'short_name_too_long'
  if (isTaken) return 'taken'
  return isRepeated ? 'repeated' : undefined
}

/** As the server tells names apart. */
function comparable(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('id')
}
