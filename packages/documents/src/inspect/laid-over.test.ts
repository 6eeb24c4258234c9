import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { draftWordIn, isHarmless } from '../ocr/laid-over/overlay-words.ts'
import { temporaryFolder } from '../testing/temporary-file.ts'
import { inspectDocument } from './inspect-document.ts'
import { adorn } from './testing/adorned-pdf.ts'
import { inventSpecimens, printSpecimen } from './testing/labelled-set.ts'
import { layOver, type Overlay } from './testing/laid-over-pdf.ts'

const AT = new Date('2026-11-26')
const canSee = existsSync('/usr/bin/pdftoppm') && existsSync('/usr/bin/tesseract')

describe('an act that is complete, with a word laid over it that is no text', () => {
  let act: Uint8Array
  beforeAll(async () => {
    const enacted = inventSpecimens().find(({ expected }) => expected.status === 'enacted')
    if (enacted === undefined) throw new Error('No act in the set is enacted.')
    act = (await printSpecimen(enacted, 'pdf', 0)).bytes
  })

  const inspect = async (overlay: Overlay, recognisedPages = 6) => {
    using folder = temporaryFolder()
    const file = folder.write('akta.pdf', await layOver(act, overlay))
    return (await inspectDocument(file, { at: AT, recognisedPages })).inspection
  }

  test.runIf(canSee).each([
    { word: 'RANCANGAN', as: 'picture', slant: 30, shade: 0.85 },
    { word: 'RANCANGAN', as: 'picture', slant: 0, shade: 0.1 },
    { word: 'RANCANGAN', as: 'stamp', slant: 60, shade: 0.93 },
  ] as const)('is a draft where $word lies there as $as at $slant degrees', async (overlay) => {
    expect((await inspect(overlay)).status).toBe('draft')
  })

  test.runIf(canSee)('cannot be told where the word cannot be read', async () => {
    const { status, issues } = await inspect({ word: 'KKTTKKTT', as: 'outline', slant: 35, shade: 0.6 })

    expect(status).toBe('cannot_tell')
    expect(issues.map(({ code }) => code)).toContain('covered')
  })

  test.runIf(canSee).each([
    { word: 'RANCANGAN', as: 'hollow', slant: 45, shade: 0.7 },
    { word: 'KONSEP', as: 'thin', slant: 0, shade: 0.5 },
  ] as const)('is never enacted where $word lies there in $as letters at $slant degrees', async (overlay) => {
    expect(['draft', 'cannot_tell']).toContain((await inspect(overlay)).status)
  })

  test.runIf(canSee)('is a draft where the word is text whose letters are only outlined', async () => {
    expect((await inspect({ word: 'RANCANGAN', as: 'outlined text', slant: 45, shade: 0.4 })).status).toBe(
      'draft',
    )
  })

  test.runIf(canSee)('is enacted beneath emblem, table, frame, seal, signature and code', async () => {
    using folder = temporaryFolder()
    const { inspection } = await inspectDocument(folder.write('akta.pdf', await adorn(act)), { at: AT })

    expect(inspection.status).toBe('enacted')
  })

  test('cannot be told where nobody looks at its pictures', async () => {
    const overlay = { word: 'RANCANGAN', as: 'picture', slant: 30, shade: 0.85 } as const
    const { status, issues } = await inspect(overlay, 0)

    expect(status).toBe('cannot_tell')
    expect(issues.map(({ code }) => code)).toContain('pictures_unseen')
  })
})

test('what recognition makes of a word for a draft is known by its likeness, and other words are not', () => {
  expect(['RANCANCAN', 'RANGANGAN', 'R ANCA NGAN', 'KONSEF', 'DRAFI'].map(draftWordIn)).toEqual([
    ...['RANCANGAN', 'RANCANGAN', 'RANCANGAN', 'KONSEP', 'DRAFT'],
  ])
  expect(['SALINAN', 'JDIH KOTA CONTOH', ''].map(draftWordIn)).toEqual([undefined, undefined, undefined])
  expect(['SALINAN', 'JDIH KOTA CONTOH', 'AYGNV', ''].map(isHarmless)).toEqual([true, true, false, false])
})
