import {
  eicar,
  html,
  htmlBehindBlanks,
  hugePage,
  hugePicture,
  hugeScan,
  pdfAndDocx,
  pdfInHtml,
  scriptInGif,
  svg,
} from './hostile-active.ts'
import {
  climbingZip,
  docxBomb,
  entityDocx,
  farCellXlsx,
  lockedZip,
  lyingDocx,
  overlappingZip,
  plainDocx,
  xlsxBomb,
} from './hostile-office.ts'
import { flateBomb, lockedPdf, nestedForms, pageTreeLoop, plainPdf, scriptedPdf } from './hostile-pdf.ts'
import { cutOff, flipBits } from './mangle.ts'

export { eicar } from './hostile-active.ts'
export { plainPdf } from './hostile-pdf.ts'

export interface HostileFile {
  readonly title: string
  /** As its sender calls it. */
  readonly name: string
  readonly bytes: () => Buffer
  /** What may be said of it in the end: how its reading ended, or whether its text was read. */
  readonly ends: readonly End[]
}

type End = 'timed_out' | 'too_large' | 'failed' | 'readable' | 'scanned' | 'encrypted' | 'unreadable'

const anyEnd: readonly End[] = ['readable', 'scanned', 'encrypted', 'unreadable', 'timed_out', 'too_large']

const file = (title: string, name: string, bytes: () => Buffer, ...ends: readonly End[]): HostileFile => ({
  ...{ title, name, bytes, ends: ends.length === 0 ? anyEnd : ends },
})

/** What a file can do to who reads it, each once. `scale` is how large those grow that grow. */
export function hostileFiles(scale: number): readonly HostileFile[] {
  return [
    file('drawing that never ends', 'lampiran.pdf', () => nestedForms(), 'timed_out', 'unreadable'),
    file(
      'drawing packed twice',
      'peta.pdf',
      () => flateBomb(16 * scale),
      'readable',
      'unreadable',
      'too_large',
      'timed_out',
    ),
    file('pages that contain themselves', 'sk.pdf', pageTreeLoop, 'unreadable', 'scanned'),
    file('a password nobody has', 'rahasia.pdf', lockedPdf, 'encrypted', 'unreadable'),
    file('a script in a PDF', 'skrip.pdf', scriptedPdf, 'scanned'),
    file('a page as large as a field', 'ladang.pdf', hugePage, 'scanned', 'unreadable'),
    file('half a PDF', 'separuh.pdf', () => cutOff(plainPdf(), 0.5), 'readable', 'unreadable', 'scanned'),
    file(
      'a document that says how large it grows',
      'besar.docx',
      () => docxBomb(64 * scale),
      'unreadable',
      'too_large',
      'readable',
    ),
    file('a document that lies about it', 'kecil.docx', () => lyingDocx(16 * scale), 'unreadable'),
    file('parts counted nine hundred times', 'tumpuk.docx', overlappingZip, 'unreadable'),
    file('parts that climb out', '../../etc/cron.d/panjat.docx', climbingZip, 'unreadable'),
    file('a locked document', 'kunci.docx', lockedZip, 'encrypted'),
    file('entities within entities', 'entitas.docx', entityDocx, 'readable'),
    file('half a document', 'separuh.docx', () => cutOff(plainDocx(), 0.6), 'unreadable'),
    file('a cell at the end of the world', 'jauh.xlsx', farCellXlsx, 'unreadable'),
    file('a table that grows', 'tabel.xlsx', () => xlsxBomb(64 * scale), 'unreadable', 'readable'),
    file('a page of the web called a PDF', 'laporan.pdf', html, 'unreadable'),
    file('a page of the web behind blanks', 'kosong.txt', htmlBehindBlanks, 'unreadable'),
    file('a drawing with a script called a picture', 'foto.png', svg, 'unreadable'),
    file('a script that begins as a picture', 'logo.gif', scriptInGif),
    file('a PDF in a page of the web', 'dua.html', pdfInHtml, 'readable'),
    file('a PDF and a document in one', 'ganda.pdf', pdfAndDocx, 'readable'),
    file('a picture of nine hundred million dots', 'raksasa.png', hugePicture, 'scanned'),
    file('a scan that says it is as large as a field', 'ladang.tif', hugeScan, 'scanned'),
    file('a name that reads backwards', 'notula\u202efdp.exe', () => Buffer.from('MZ\x90\0'), 'unreadable'),
    file('what every scanner calls a virus', 'eicar.txt', eicar, 'readable'),
  ]
}

/** A PDF and a document, each with bits turned over, the same ones for the same seed. */
export function flippedFiles(seeds: readonly number[]): readonly HostileFile[] {
  return seeds.map((seed) => {
    const isPdf = seed % 2 === 0
    const bytes = () => flipBits(isPdf ? plainPdf() : plainDocx(), { seed, flips: 1 + (seed % 40) })
    return file(`bits turned over, ${seed}`, `rusak-${seed}.${isPdf ? 'pdf' : 'docx'}`, bytes)
  })
}
