import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawPage } from './draw-page.ts'
import { jpegAsPdf } from './jpeg-as-pdf.ts'

const photo = async () =>
  await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c03030' } })
    .jpeg()
    .toBuffer()

test('a photograph on a sheet of its own is drawn in its colours', async () => {
  const drawn = await drawPage(jpegAsPdf(await photo()) ?? Buffer.alloc(0), 1, [])

  expect(drawn === undefined || drawn.toString('latin1', 0, 2) === 'P6').toBe(true)
  if (drawn !== undefined) expect(drawn.at(-3)).toBeGreaterThan(150)
})

test.each([
  ['another picture', Buffer.from('89504e470d0a1a0a0000000d494844520000003c00000028080200000000', 'hex')],
  ['a photograph that breaks off at once', Buffer.from(`ffd8ffe0${'00'.repeat(40)}`, 'hex')],
  ['nothing', Buffer.alloc(0)],
])('%s is not', (_, bytes) => {
  expect(jpegAsPdf(bytes)).toBeUndefined()
})
