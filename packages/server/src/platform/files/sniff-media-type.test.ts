import { expect, test } from 'vitest'
import { mediaTypeOf } from './sniff-media-type.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')

const office = 'application/vnd.openxmlformats-officedocument'
const odf = 'application/vnd.oasis.opendocument'

test.each([
  ['%PDF-1.7\n', 'application/pdf'],
  [`${'\n'.repeat(900)}%PDF-1.4`, 'application/pdf'],
  ['\x89PNG\r\n\x1a\n....', 'image/png'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['RIFF....WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x18ftypmp42', 'video/mp4'],
  [
    'PK\x03\x04........word/document.xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  ['PK\x03\x04........xl/workbook.xml', `${office}.spreadsheetml.sheet`],
  ['PK\x03\x04........mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK', `${odf}.spreadsheet`],
  ['PK\x03\x04........mimetypeapplication/vnd.oasis.opendocument.presentationPK', `${odf}.presentation`],
  ['PK\x03\x04........lain/isi', 'application/zip'],
  ['Notula rapat, 12 Maret', 'text/plain'],
])('%j is seen from its bytes', (head, mediaType) => {
  expect(mediaTypeOf(latin(head))).toBe(mediaType)
})

test.each(['<html><script>alert(1)</script>', '  <svg onload="alert(1)"/>', 'MZ\x90\0', '', '\x00\x01\x02'])(
  '%j is bytes and nothing that a browser would show',
  (head) => {
    expect(mediaTypeOf(latin(head))).toBe('application/octet-stream')
  },
)
