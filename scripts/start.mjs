// One command on a fresh machine: brings everything, builds the pages when they changed, serves with example data.

import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ensureNode24, root, run } from './bootstrap.mjs'

await ensureNode24(import.meta.filename ?? new URL(import.meta.url).pathname)

const builtPage = join(root, 'packages/web/dist/index.html')
const webSources = ['web', 'figures', 'maturity', 'api-client'].map((name) => join(root, 'packages', name))

if (!existsSync(builtPage) || newestChange(webSources) > statSync(builtPage).mtimeMs) {
  process.stderr.write('Menyiapkan halaman…\n')
  run('vite', ['build', 'packages/web', '--logLevel=warn'])
}

const undagi = join(root, 'packages/cli/bin/undagi.js')
const given = process.argv.slice(2)
const data = given.includes('--data') ? [] : ['--data', join(root, '.data/contoh')]
// In this very process, so that a signal needs to be passed on to nobody.
process.argv = [process.execPath, undagi, 'serve', '--example', ...data, ...given]
await import(undagi)

/** @param {readonly string[]} folders */
function newestChange(folders) {
  let newest = 0
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || /(^|\/)(dist|node_modules)(\/|$)/.test(entry.parentPath)) continue
      newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs)
    }
  }
  return newest
}
