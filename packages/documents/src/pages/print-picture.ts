/** Runs as its own, limited process: reads a picture from standard input and prints the page asked for as a JPEG of the size asked. */
import { readFileSync } from 'node:fs'
import { argv, exit, stdout } from 'node:process'
import type { Sharp } from 'sharp'
import { drawWatermark } from './draw-watermark.ts'
import { pictureExits } from './picture-order.ts'

/** A telephone writes 50 million; more is a plan of a whole town, or a bomb. */
const mostPixels = 64_000_000
const longestShape = 4

const { default: sharp } = await import('sharp').catch(() => exit(pictureExits.notEquipped))
sharp.cache(false)
sharp.concurrency(1)
// What claims to be a picture is decoded as one of these four or not at all.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadTiff'],
})

const [, , number = '', width = '', ...watermark] = argv
const page = Number(number) - 1
const widthPixels = Number(width)

async function print(): Promise<void> {
  const bytes = readFileSync(0)
  const found = await sharp(bytes, { page, limitInputPixels: false }).metadata()
  if (found.width * found.height > mostPixels) exit(pictureExits.tooHeavy)
  const box = { width: widthPixels, height: widthPixels * longestShape }
  const picture = sharp(bytes, { page, limitInputPixels: mostPixels, failOn: 'truncated' })
    .autoOrient()
    // Small ones grow where a name must stand on them to be read.
    .resize({ ...box, fit: 'inside', withoutEnlargement: watermark.length === 0 })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
  const whole = watermark.length === 0 ? picture : await drawWatermark(picture, watermark)
  stdout.write(await toJpeg(whole))
}

const toJpeg = (picture: Sharp) => picture.jpeg({ quality: 85, chromaSubsampling: '4:4:4' }).toBuffer()

await print().catch((error: unknown) =>
  exit(isOutOfMemory(error) ? pictureExits.tooHeavy : pictureExits.broken),
)

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && /out of memory|malloc|alloc/i.test(error.message)
}
