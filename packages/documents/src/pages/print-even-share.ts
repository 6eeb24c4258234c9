/** Runs as its own, limited process: reads a picture from standard input and prints which share of it its commonest colours take. */
import { readFileSync } from 'node:fs'
import { exit, stdout } from 'node:process'
import { pictureExits } from './picture-order.ts'

/** Enough dots to judge by; taken as they are, never mixed from neighbours. */
const WIDTH = 256
const COMMONEST = 6

const { default: sharp } = await import('sharp').catch(() => exit(pictureExits.notEquipped))
sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng'] })

async function evenShare(): Promise<number> {
  const dots = await sharp(readFileSync(0), { limitInputPixels: 10_000_000, sequentialRead: true })
    .resize({ width: WIDTH, kernel: 'nearest', fastShrinkOnLoad: false })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer()
  const counts = new Map<number, number>()
  for (let at = 0; at + 2 < dots.length; at += 3) {
    const colour = dots.readUIntBE(at, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const commonest = [...counts.values()].toSorted((a, b) => b - a).slice(0, COMMONEST)
  return commonest.reduce((sum, count) => sum + count, 0) / (dots.length / 3)
}

const share = await evenShare().catch(() => exit(pictureExits.broken))
stdout.write(share.toFixed(4))
