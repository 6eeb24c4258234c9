import type { Evidence } from '../../../lib/api/contract.ts'

/** Those that hold every word, in whatever order and capitals. */
export function findEvidence(items: readonly Evidence[], wanted: string): readonly Evidence[] {
  const words = fold(wanted)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return items
  return items.filter(({ newest }) => {
    const { title, number, issuer, link, files, note } = newest
    const text = fold([title, number, issuer, link, note, ...files.map(({ fileName }) => fileName)].join(' '))
    return words.every((word) => text.includes(word))
  })
}

const fold = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
