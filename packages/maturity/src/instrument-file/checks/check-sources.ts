import type { FileIssue } from '../file-issue.ts'
import { at, entries, isMap, issueAt, items, type Spot, textOf } from '../spot.ts'

/** An edition has sources, and every document a fact refers to is listed under them. */
export function checkSources(main: Spot, files: readonly Spot[]): readonly FileIssue[] {
  const sources = at(main, 'sources')
  const listed = new Set(entries(sources).map(([key]) => key))
  if (isMap(sources) && listed.size === 0) {
    const message = 'Edisi ini tanpa sumber. Tulis paling sedikit satu dokumen yang menjadi dasarnya.'
    return [issueAt(sources, 'sources.empty', message)]
  }
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
