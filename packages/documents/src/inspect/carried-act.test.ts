import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOf } from '../document-text.ts'
import { inspectText } from './inspect-text.ts'
import { inventSpecimens } from './testing/labelled-set.ts'
import { renderText } from './testing/render-text.ts'

const acts = inventSpecimens()
  .filter(({ expected }) => ['decree', 'head_regulation', 'instruction'].includes(expected.kind))
  .map(({ paper }) => renderText(paper).split('\f'))

const carriers: readonly (readonly [kind: string, page: string])[] = [
  [
    'official_memo',
    'DINAS KOMUNIKASI DAN INFORMATIKA\nNOTA DINAS\nKepada : Sekretaris Daerah\nDari : Kepala Dinas\nNomor : 555/12/2024\nHal : Konsep Keputusan\nMohon tanda tangan.\nKEPALA DINAS,\n\nRAHMAT HIDAYAT',
  ],
  [
    'letter',
    'SEKRETARIAT DAERAH\nNomor : 180/44/2024\nSifat : Biasa\nLampiran : 1 berkas\nHal : Penyampaian Peraturan\nYth. Kepala Bagian Hukum\nBersama ini disampaikan naskah terlampir.\nKEPALA BAGIAN,\n\nSITI RAHMI',
  ],
]

test('what brings an act is what it is itself, and in force it never is, whatever the act behind it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...carriers), fc.constantFrom(...acts), ([kind, page], act) => {
      const pages = [page, ...act]
      const text = textOf({ readability: 'readable', format: 'pdf', pages, pageCount: pages.length })

      expect(inspectText(text).inspection).toMatchObject({ kind, status: 'not_applicable' })
    }),
    { numRuns: 40 },
  )
})
