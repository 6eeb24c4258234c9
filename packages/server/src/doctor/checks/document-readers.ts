import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { errorCodeOf } from '../../platform/error-code.ts'
import type { FolderCheck } from '../patient.ts'

interface Program {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  /** What is lost without it, and how to have it. */
  readonly without: string
}

/** What documents are read with. None is needed to work: without it less is found, which is told and no fault. */
const programs: readonly Program[] = [
  {
    ...{ name: 'poppler', command: 'pdftotext', args: ['-v'] },
    without:
      'PDF dibaca pembaca cadangan dan halamannya tidak digambar; pasang poppler-utils, lalu mulai ulang Undagi',
  },
  {
    ...{ name: 'tesseract', command: 'tesseract', args: ['--version'] },
    without: 'hasil pindaian tidak dibaca; pasang tesseract-ocr dan tesseract-ocr-ind',
  },
  {
    ...{ name: 'util-linux', command: 'prlimit', args: ['--version'] },
    without: 'pembaca dibatasi waktunya saja, bukan memorinya; pasang util-linux',
  },
]

export const documentReadersCheck: FolderCheck = {
  name: 'document-readers',
  title: 'Pembaca dokumen',
  async look() {
    const found = await Promise.all(
      programs.map(async (program) => sayProgram(program, await versionOf(program))),
    )
    return { remark: found.join(', '), findings: [] }
  },
}

/** Without a version: it is not installed. */
export const sayProgram = ({ name, without }: Program, version: string | null) =>
  version === null ? `${name} tidak terpasang (${without})` : `${name} ${version}`

async function versionOf({ command, args }: Program): Promise<string | null> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, [...args], { timeout: 5_000 })
    return /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] ?? 'tanpa nomor versi'
  } catch (error) {
    return errorCodeOf(error) === 'ENOENT' ? null : 'tidak menjawab'
  }
}
