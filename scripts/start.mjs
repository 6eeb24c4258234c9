// One command on a fresh machine: brings everything and serves with example data; `serve` builds the pages when they changed.

import { join } from 'node:path'
import { ensureNode24, root } from './bootstrap.mjs'

await ensureNode24(import.meta.filename ?? new URL(import.meta.url).pathname)

// Draws pages and reads PDF in full. Without it all else works, and each document says who read it.
const { ensureDebianPackages } = await import('./debian-packages.mjs')
for (const reason of ensureDebianPackages(['poppler-utils']))
  process.stderr.write(`Dokumen PDF dibaca pembaca cadangan, dan halamannya belum digambar. ${reason}\n`)

const undagi = join(root, 'packages/cli/bin/undagi.js')
const given = process.argv.slice(2)
const data = given.includes('--data') ? [] : ['--data', join(root, '.data/contoh')]
// In this very process, so that a signal needs to be passed on to nobody.
process.argv = [process.execPath, undagi, 'serve', '--example', ...data, ...given]
await import(undagi)
