import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWorkbook } from './find-workbook.ts'
import type { FoundFault, FoundFile } from './found-file.ts'
import type { KitFolder } from './indicator-folder.ts'
import { sortFound } from './sort-found.ts'

const folder = (indicatorCode: string, name: string, isOpen = true): KitFolder => ({
  ...{ requestId: `permintaan-${indicatorCode}`, indicatorCode, name, isOpen, known: [] },
})
const folders = [
  folder('1', '01 Arsitektur SPBE'),
  folder('10', '10 Tim Koordinasi'),
  folder('2', '02 Peta Rencana', false),
]
const file = (path: string, bytes = 10, fault?: FoundFault): FoundFile => ({
  ...{ path, bytes, open: async () => new File(['isi'], path) },
  ...(fault && { fault }),
})
const sortOne = (path: string, bytes?: number, fault?: FoundFault) => {
  const { offered, refused, aside } = sortFound([file(path, bytes, fault)], folders)
  return offered[0]?.folder.indicatorCode ?? refused[0]?.why ?? aside[0]?.why
}

test.each([
  ['Bukti/01 Arsitektur SPBE/SK.pdf', '1'],
  ['kit-kota-contoh/Bukti/10 Tim Koordinasi/2025/rapat/Notula.pdf', '10'],
  ['kit/kit/bukti/1. arsitektur punya kami/SK.pdf', '1'],
  ['Bukti/01/SK.pdf', '1'],
  ['01 Arsitektur SPBE/SK.pdf', '1'],
  [String.raw`Bukti\01 Arsitektur SPBE\SK.pdf`, '1'],
  ['Bukti/01 Arsitektur SPBE/Anggaran.xlsx', '1'],
  ['Bukti/100 Lain/SK.pdf', 'unknown'],
  ['Bukti/1.2 Lain/SK.pdf', 'unknown'],
  ['Bukti/Foto kegiatan/IMG.jpg', 'unknown'],
  ['Bukti/SK.pdf', 'outside'],
  ['SK.pdf', 'outside'],
  ['1 Dokumen lama/SK.pdf', 'outside'],
  ['Bukti/10 Tim Koordinasi/01 Arsitektur SPBE/SK.pdf', 'several'],
  ['Bukti/02 Peta Rencana/SK.pdf', 'withdrawn'],
])('%s belongs to %s', (path, place) => {
  expect(sortOne(path)).toBe(place)
})

const inFolder = (name: string) => `Bukti/01 Arsitektur SPBE/${name}`

test.each([
  ['a file that leads out', '../Bukti/01 Arsitektur SPBE/SK.pdf', 10, undefined, 'leads_out'],
  ['an empty file', inFolder('SK.pdf'), 0, undefined, 'empty'],
  ['a film of three gigabytes', inFolder('Rapat.mp4'), 3 * 1024 ** 3, undefined, 'too_large'],
  ['a ZIP in the folder', inFolder('lampiran.ZIP'), 10, undefined, 'archive'],
  ['a shortcut', inFolder('SK.pdf.lnk'), 10, undefined, 'shortcut'],
  ['a program', inFolder('SK.pdf.exe'), 10, undefined, 'program'],
  ['what is locked by a password', inFolder('SK.pdf'), 10, 'encrypted' as const, 'encrypted'],
  ['what would fill a disk', inFolder('SK.pdf'), 10, 'too_much_inside' as const, 'too_much_inside'],
  ['the mark of an open document', inFolder('~$SK.docx'), 10, undefined, 'left_by_a_program'],
  ['the thumbnails of Windows', inFolder('Thumbs.db'), 10, undefined, 'left_by_a_program'],
  [
    'the folder marks of a Mac',
    '__MACOSX/Bukti/01 Arsitektur SPBE/._SK.pdf',
    10,
    undefined,
    'left_by_a_program',
  ],
  ['a hidden file of a Mac', 'Bukti/.DS_Store', 10, undefined, 'left_by_a_program'],
  ['the words of the kit itself', inFolder('BACA-SAYA.txt'), 10, undefined, 'of_the_kit'],
])('%s is told as what it is', (_, path, bytes, fault, why) => {
  expect(sortOne(path, bytes, fault)).toBe(why)
})

test('of two files that a ZIP calls alike neither is taken, however the way to them is written', () => {
  const twice = [
    file(inFolder('SK.pdf')),
    file(String.raw`Bukti\01 Arsitektur SPBE\SK.pdf`),
    file(inFolder('B.pdf')),
  ]

  const { offered, refused } = sortFound(twice, folders)

  expect(offered.map(({ name }) => name)).toEqual(['B.pdf'])
  expect(refused.map(({ why }) => why)).toEqual(['twice', 'twice'])
})

test('after five hundred files the others are named, to be sent a second time', () => {
  const many = Array.from({ length: 502 }, (_, place) => file(inFolder(`${place}.pdf`)))

  const { offered, refused } = sortFound(many, folders)

  expect(offered).toHaveLength(500)
  expect(refused).toEqual([
    { path: inFolder('500.pdf'), why: 'too_many' },
    { path: inFolder('501.pdf'), why: 'too_many' },
  ])
})

const step = fc.oneof(
  fc.constantFrom('..', 'Bukti', '01 Arsitektur SPBE', '10 Tim Koordinasi', '02 Peta Rencana', '.git', ''),
  fc.constantFrom('SK.pdf', 'Thumbs.db', '~$SK.docx', 'BACA-SAYA.txt', 'a.zip', 'Isian.xlsx', 'x.exe'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const anyFile = fc
  .record({
    path: fc.array(step, { maxLength: 5 }).map((steps) => steps.join('/')),
    bytes: fc.constantFrom(0, 1, 10, 3 * 1024 ** 3),
    fault: fc.option(
      fc.constantFrom<FoundFault>('encrypted', 'link', 'too_much_inside', 'unpacks_strangely'),
      {
        nil: undefined,
      },
    ),
  })
  .map(({ path, bytes, fault }) => file(path, bytes, fault))

test('nothing is lost: every file of any tree is the workbook, offered, refused by name or set aside', () => {
  fc.assert(
    fc.property(fc.array(anyFile, { maxLength: 30 }), (found) => {
      const chosen = findWorkbook(found)
      const rest = 'workbook' in chosen ? chosen.rest : found
      const { offered, refused, aside } = sortFound(rest, folders)

      const told = [
        ...('workbook' in chosen ? [chosen.workbook.path] : []),
        ...offered.map(({ found: { path } }) => path),
        ...[...refused, ...aside].map(({ path }) => path),
      ]
      expect(told.toSorted()).toEqual(found.map(({ path }) => path).toSorted())
      for (const { found: taken, name, folder: into } of offered) {
        expect(taken.fault).toBeUndefined()
        expect(taken.bytes).toBeGreaterThan(0)
        expect(name).not.toMatch(/[/\\]|^\.\.?$/)
        expect(into.isOpen).toBe(true)
      }
    }),
  )
})
