/**
 * Whether two ways to write a document's number can mean the same: "12 Tahun 2024", "NOMOR 12/2024" and "12". What one of them leaves out
 * contradicts nothing.
 */
export function isSameNumber(one: string, other: string): boolean {
  const [shorter, longer] = [partsOf(one), partsOf(other)].toSorted((a, b) => a.length - b.length)
  if (shorter === undefined || longer === undefined || shorter.length === 0) return true
  const left = [...longer]
  return shorter.every((part) => {
    const at = left.indexOf(part)
    if (at < 0) return false
    left.splice(at, 1)
    return true
  })
}

const filler: ReadonlySet<string> = new Set(['nomor', 'no', 'tahun', 'th'])

function partsOf(number: string): string[] {
  const words = number.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return words.filter((word) => !filler.has(word)).map((word) => word.replace(/^0+(?=\d)/, ''))
}
