/** Runs as its own, limited process: reads a picture from standard input and prints the page asked for as a JPEG fit to be recognised. */
import { readFileSync } from 'node:fs'
import { argv, exit, stdout } from 'node:process'
import { pictureExits } from '../pages/picture-order.ts'

/** A sheet of A3 at 300 dots per inch has 17 million. */
const mostPixels = 36_000_000
/** A sheet of A4 at 250 dots per inch: letters gain nothing from more. */
const box = { width: 2100, height: 3000 }

const { default: sharp } = await import('sharp').catch(() => exit(pictureExits.notEquipped))
sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadTiff', 'VipsForeignLoadPng', 'VipsForeignLoadJpeg'] })

const page = Number(argv[2]) - 1

const jpeg = await sharp(readFileSync(0), { page, limitInputPixels: mostPixels, failOn: 'error' })
  .resize({ ...box, fit: 'inside', withoutEnlargement: true })
  .flatten({ background: '#ffffff' })
  .toColourspace('srgb')
  .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
  .toBuffer()
  .catch(() => exit(pictureExits.broken))
stdout.write(jpeg)
