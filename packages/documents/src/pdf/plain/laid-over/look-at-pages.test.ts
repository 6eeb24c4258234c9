import { beforeAll, describe, expect, test, vi } from 'vitest'
import { inspectDocument } from '../../../inspect/inspect-document.ts'
import { adorn } from '../../../inspect/testing/adorned-pdf.ts'
import { chartPdf } from '../../../inspect/testing/chart-pdf.ts'
import { inventSpecimens, printSpecimen } from '../../../inspect/testing/labelled-set.ts'
import { layOver, type Overlay } from '../../../inspect/testing/laid-over-pdf.ts'
import { temporaryFolder } from '../../../testing/temporary-file.ts'
import { areLaidOver } from './look-at-pages.ts'
import { mayBeLaidOver } from './may-be-laid-over.ts'

describe('an act that is complete, where no page can be drawn', { timeout: 30_000 }, () => {
  let act: Uint8Array
  beforeAll(async () => {
    const enacted = inventSpecimens().find(({ expected }) => expected.status === 'enacted')
    if (enacted === undefined) throw new Error('No act in the set is enacted.')
    act = (await printSpecimen(enacted, 'pdf', 0)).bytes
  })

  test.each<Overlay['as']>([
    ...([
      'picture',
      'outline',
      'thin',
      'hollow',
      'stamp',
      'free text',
      'watermark',
      'outlined text',
    ] as const),
  ])('has something unread laid over it, slanted or level: %s', async (as) => {
    for (const slant of [0, 40]) {
      const pdf = await layOver(act, { word: 'DRAFT', as, slant, shade: 0.5 })
      expect(await areLaidOver(Uint8Array.from(pdf))).toBe(true)
    }
  })

  test('bears emblem, table, frame, seal, signature, code or a chart, and nothing lies over it', async () => {
    expect(await areLaidOver(Uint8Array.from(act))).toBe(false)
    expect(await areLaidOver(Uint8Array.from(await adorn(act)))).toBe(false)
    expect(await areLaidOver(await chartPdf())).toBe(false)
  })

  test('is enacted as it is, and cannot be told where something is drawn over it', async () => {
    using folder = temporaryFolder()
    const drawn = await layOver(act, { word: 'RANCANGAN', as: 'hollow', slant: 45, shade: 0.5 })
    const [bare, covered] = [folder.write('akta.pdf', act), folder.write('lain.pdf', drawn)]
    vi.stubEnv('PATH', folder.path)
    const found = await Promise.all([bare, covered].map((path) => inspectDocument(path, { at: new Date() })))
    vi.unstubAllEnvs()

    expect(found.map(({ inspection }) => inspection.status)).toEqual(['enacted', 'cannot_tell'])
    expect(found[1]?.inspection.issues.map(({ code }) => code)).toContain('pictures_unseen')
  })

  test('may have anything laid over it where it cannot be looked at', async () => {
    using folder = temporaryFolder()

    expect(await mayBeLaidOver(folder.write('rusak.pdf', Buffer.from(act).subarray(0, 200)))).toBe(true)
  })
})
