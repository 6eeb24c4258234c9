import type { FileIssue } from './file-issue.ts'
import { at, isMap, issueAt, items, rootSpot, type Spot, textOf } from './spot.ts'
import type { YamlFile } from './yaml-file.ts'

/** The tree as the files write it, whether or not they are right otherwise. */
export interface TreeSpots {
  readonly top: readonly GroupSpot[]
  readonly groups: readonly GroupSpot[]
  readonly indicators: readonly Spot[]
  readonly issues: readonly FileIssue[]
}

export interface GroupSpot {
  readonly spot: Spot
  readonly groups: readonly GroupSpot[]
  readonly indicators: readonly Spot[]
}

/** Follows `file:` references from the main file; reports files that are missing, repeated or referred to by nothing. */
export function readTree(main: Spot, files: readonly YamlFile[]): TreeSpots {
  const issues: FileIssue[] = []
  const used = new Set<string>([main.file.path])

  const toGroup = (entry: Spot): readonly GroupSpot[] => {
    const reference = at(entry, 'file')
    const path = textOf(reference)
    if (path === undefined) return [withChildren(entry)]
    const file = files.find((each) => each.path === path)
    if (file === undefined) {
      issues.push(
        issueAt(
          reference,
          'tree.file_missing',
          `Berkas "${path}" tidak ditemukan. Periksa nama dan foldernya.`,
        ),
      )
      return []
    }
    if (used.has(path)) {
      issues.push(
        issueAt(
          reference,
          'tree.file_repeated',
          `Berkas "${path}" sudah dipakai. Rujuk setiap berkas sekali saja.`,
        ),
      )
      return []
    }
    used.add(path)
    return [withChildren(rootSpot(file))]
  }
  const withChildren = (spot: Spot): GroupSpot => {
    const groups = items(at(spot, 'groups')).flatMap(toGroup)
    const indicators = items(at(spot, 'indicators'))
    return { spot, groups, indicators }
  }

  const top = items(at(main, 'groups')).flatMap(toGroup)
  for (const file of isMap(main) ? files.filter(({ path }) => !used.has(path)) : []) {
    const message = `Berkas ini tidak dirujuk dari ${main.file.path}. Tambahkan "file: ${file.path}" atau hapus berkasnya.`
    issues.push(issueAt(rootSpot(file), 'tree.file_unused', message))
  }
  const groups = top.flatMap(withDescendants)
  return { top, groups, indicators: groups.flatMap(({ indicators }) => indicators), issues }
}

function withDescendants(group: GroupSpot): readonly GroupSpot[] {
  return [group, ...group.groups.flatMap(withDescendants)]
}
