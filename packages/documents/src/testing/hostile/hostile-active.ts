import { buildTiff } from '../build-tiff.ts'
import { plainDocx } from './hostile-office.ts'
import { plainPdf } from './hostile-pdf.ts'
import { layOutPdf, pdfStream } from './lay-out-pdf.ts'

const SCRIPT = '<script>fetch("/api/session")</script>'

export const html = () => Buffer.from(`<!doctype html><html><body>${SCRIPT}</body></html>`)
export const htmlBehindBlanks = () => Buffer.from(`\ufeff${'\n '.repeat(3000)}<html>${SCRIPT}</html>`)
export const svg = () =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${SCRIPT}</svg>`)

/** A picture by its first bytes, a script to who believes its name. */
export const scriptInGif = () => Buffer.from(`GIF89a=1;alert(1)//${SCRIPT}`)

/** A page of the web whose comment is a PDF. */
export const pdfInHtml = () =>
  Buffer.concat([Buffer.from(`<html>${SCRIPT}<!--\n`), plainPdf(), Buffer.from('-->')])

/** A PDF at its beginning, a document of Word from its end. */
export const pdfAndDocx = () => Buffer.concat([plainPdf(), plainDocx()])

/** A scanned page that would be nine hundred million dots. */
export const hugeScan = () =>
  buildTiff([{ width: 30_000, height: 30_000, dots: new Uint8Array(64).fill(200) }])

/** A picture that would be nine hundred million dots. */
export function hugePicture(): Buffer {
  const head = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  const size = Buffer.alloc(13)
  size.writeUInt32BE(30_000, 0)
  size.writeUInt32BE(30_000, 4)
  size.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([head, size, Buffer.alloc(64)])
}

/** A page as large as a field, with a picture on it. */
export const hugePage = () =>
  layOutPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9999999 9999999] /Contents 4 0 R >>',
    pdfStream('0 0 9999999 9999999 re f'),
  ])

/** What every scanner knows as a virus and no computer minds; put together here, so that none minds this file. */
export const eicar = () =>
  Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join(''))
