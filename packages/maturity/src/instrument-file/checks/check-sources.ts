import type { FileIssue } from '../file-issue.ts'
import { at, entries, issueAt, items, type Spot, textOf } from '../spot.ts'

/** Every document a fact refers to is listed under `sources`. */
export function checkSources(main: Spot, files: readonly Spot[]): readonly FileIssue[] {
  const listed = new Set(entries(at(main, 'sources')).map(([key]) => key))
  return files.flatMap(sourcesIn).flatMap((source) => {
    const document = at(source, 'document')
    const key = textOf(document)
    if (key === undefined || listed.has(key)) return []
    const message = `Dokumen "${key}" tidak ada di bagian sources. Tambahkan di sana atau betulkan kuncinya.`
    return [issueAt(document, 'sources.unknown', message)]
  })
}

function sourcesIn(spot: Spot): readonly Spot[] {
  const inItems = items(spot).flatMap(sourcesIn)
  const inEntries = entries(spot).flatMap(([key, value]) => (key === 'source' ? [value] : sourcesIn(value)))
  return [...inItems, ...inEntries]
}
