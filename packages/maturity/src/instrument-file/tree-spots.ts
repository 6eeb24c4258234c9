import { holdsIndicator } from '../part-folder.ts'
import type { FileIssue } from './file-issue.ts'
import { at, isMap, issueAt, items, rootSpot, type Spot, textOf } from './spot.ts'
import type { YamlFile } from './yaml-file.ts'

/** The tree as the files write it, whether or not they are right otherwise. */
export interface TreeSpots {
  /** The main file as the group of everything. */
  readonly root: GroupSpot
  /** All groups below the root. */
  readonly groups: readonly GroupSpot[]
  readonly indicators: readonly Spot[]
  /** `false` where a file is missing or unreadable: what it holds may be referred to and is only not known. */
  readonly isWhole: boolean
  readonly issues: readonly FileIssue[]
}

export interface GroupSpot {
  readonly spot: Spot
  readonly groups: readonly GroupSpot[]
  readonly indicators: readonly Spot[]
  /** `false` where a file of it could not be followed: its sum would then be wrong for that reason only. */
  readonly isWhole: boolean
}

/** Follows `file:` references from the main file; reports files that are missing, repeated or referred to by nothing. */
export function readTree(main: Spot, files: readonly YamlFile[]): TreeSpots {
  const issues: FileIssue[] = []
  const unused = new Map(files.map((file) => [file.path, file]))

  const toGroup = (spot: Spot): GroupSpot => {
    const groupEntries = items(at(spot, 'groups'))
    const indicatorEntries = items(at(spot, 'indicators'))
    const groups = groupEntries.flatMap(follow).map(toGroup)
    const indicators = indicatorEntries.flatMap(follow)
    const isWhole = groups.length === groupEntries.length && indicators.length === indicatorEntries.length
    return { spot, groups, indicators, isWhole }
  }
  const follow = (entry: Spot): readonly Spot[] => {
    const reference = at(entry, 'file')
    const path = textOf(reference)
    if (path === undefined) return [entry]
    const file = unused.get(path)
    unused.delete(path)
    if (file !== undefined) return [rootSpot(file)]
    issues.push(
      files.some((each) => each.path === path)
        ? issueAt(
            reference,
            'tree.file_repeated',
            `Berkas "${path}" sudah dipakai. Rujuk setiap berkas sekali saja.`,
          )
        : issueAt(
            reference,
            'tree.file_missing',
            `Berkas "${path}" tidak ditemukan. Periksa nama dan foldernya.`,
          ),
    )
    return []
  }

  const root = toGroup(main)
  const groups = root.groups.flatMap(withDescendants)
  const indicators = groups.flatMap((group) => group.indicators)
  const isWhole =
    files.every((file) => file.issues.length === 0) && [root, ...groups].every((group) => group.isWhole)
  // A group that is missing or unreadable may be what refers to an indicator.
  const allGroupsRead = [root, ...groups].every(isRead)
  const strays = [...unused.values()].filter(
    ({ path }) => isMap(main) && (allGroupsRead || !holdsIndicator(path)),
  )
  return {
    root,
    groups,
    indicators,
    isWhole,
    issues: [...issues, ...strays.map((file) => toStrayIssue(file, main.file.path))],
  }
}

function toStrayIssue(file: YamlFile, mainPath: string): FileIssue {
  const message = `Berkas ini tidak dirujuk dari ${mainPath}. Tambahkan "file: ${file.path}" di sana atau hapus berkasnya.`
  return issueAt(rootSpot(file), 'tree.file_unused', message)
}

function isRead({ spot, groups }: GroupSpot): boolean {
  return spot.file.issues.length === 0 && groups.length === items(at(spot, 'groups')).length
}

function withDescendants(group: GroupSpot): readonly GroupSpot[] {
  return [group, ...group.groups.flatMap(withDescendants)]
}
