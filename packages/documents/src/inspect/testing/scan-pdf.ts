import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { degrees, PDFDocument } from '@cantoo/pdf-lib'

export interface ScanQuality {
  readonly dotsPerInch: number
  /** 1 to 100, as JPEG has it. */
  readonly quality: number
  readonly tiltDegrees: number
}

/** Prints a PDF to pictures and puts these in a new one, a little askew, as an office scanner does. */
export async function scanPdf(
  pdf: Uint8Array,
  { dotsPerInch, quality, tiltDegrees }: ScanQuality,
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-scan-'))
  try {
    writeFileSync(join(folder, 'in.pdf'), pdf)
    const options = ['-gray', '-jpeg', '-jpegopt', `quality=${quality}`, '-r', String(dotsPerInch)]
    spawnSync('pdftoppm', [...options, 'in.pdf', 'page'], { cwd: folder })
    const scanned = await PDFDocument.create()
    for (const name of readdirSync(folder)
      .filter((each) => each.endsWith('.jpg'))
      .toSorted()) {
      const picture = await scanned.embedJpg(readFileSync(join(folder, name)))
      const page = scanned.addPage([595, 842])
      page.drawImage(picture, { x: 2, y: 0, width: 595, height: 842, rotate: degrees(tiltDegrees) })
    }
    return await scanned.save()
  } finally {
    rmSync(folder, { recursive: true })
  }
}
