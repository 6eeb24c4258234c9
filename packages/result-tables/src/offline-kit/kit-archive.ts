import { type Zippable, zipSync } from 'fflate'
import { evidenceFolder, indicatorFolder } from './evidence-folder.ts'
import type { OfflineKit } from './offline-kit.ts'
import { plainName } from './plain-name.ts'
import { readMeName, toFolderReadMe, toReadMe } from './read-me.ts'
import { writeOfflineKit } from './write-kit.ts'

/** What a program for MS-DOS marked a folder with; Windows still looks for it. */
const folderMark = 0x10
/** The beginning of time for a ZIP, in whichever zone: a kit bears no moment at which it was packed. */
const noMoment = new Date(1980, 0, 1)
const nothing = new Uint8Array(0)

/** The workbook in the kit. */
export const workbookName = ({ year, unit }: Pick<OfflineKit, 'year' | 'unit'>): string =>
  `Isian ${year} ${plainName(unit, 40)}`.trim().concat('.xlsx')

/**
 * What a unit takes along: the workbook, and a folder for every indicator in which the files are put. Nothing lies around them, for what
 * unpacks a ZIP makes a folder of its name already. The same kit gives the same bytes.
 */
export async function writeKitArchive(kit: OfflineKit): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = workbookName(kit)
  const text = (words: string) => new TextEncoder().encode(words)
  const folders = kit.questions.flatMap((question): [string, Zippable[string]][] => {
    const path = `${evidenceFolder}/${indicatorFolder(question)}/`
    return [
      [path, [nothing, { attrs: folderMark }]],
      [`${path}${readMeName}`, text(toFolderReadMe(question))],
    ]
  })
  const files: Zippable = {
    [workbook]: await writeOfflineKit(kit),
    [readMeName]: text(toReadMe(kit, workbook)),
    [`${evidenceFolder}/`]: [nothing, { attrs: folderMark }],
    ...Object.fromEntries(folders),
  }
  return zipSync(files, { level: 6, mtime: noMoment })
}
