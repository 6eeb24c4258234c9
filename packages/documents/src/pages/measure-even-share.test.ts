import sharp from 'sharp'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-file.ts'
import { measureEvenShare } from './measure-even-share.ts'

const LENS = { type: 'gaussian', mean: 128, sigma: 30 } as const
const size = { width: 640, height: 480, channels: 3 } as const

async function shareOf(bytes: Uint8Array) {
  using folder = temporaryFolder()
  return await measureEvenShare(folder.write('gambar', bytes))
}

test('a screen is made of few colours, what a lens saw of many, however it was saved', async () => {
  const bar = sharp({ create: { ...size, height: 60, background: '#143c64' } })
  const screen = sharp({ create: { ...size, background: '#f4f6f8' } }).composite([
    { input: await bar.png().toBuffer(), top: 0, left: 0 },
  ])
  const photo = sharp({ create: { ...size, background: '#808080', noise: LENS } })

  expect(await shareOf(await screen.jpeg().toBuffer())).toBeGreaterThan(0.8)
  expect(await shareOf(await photo.png().toBuffer())).toBeLessThan(0.1)
})

test('what is no picture has no share', async () => {
  expect(await shareOf(Buffer.from('bukan gambar'))).toBeUndefined()
})
