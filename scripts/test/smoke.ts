// Boots the product the way a new user does and asks it for a page, its health and its interface description.
import { strict as assert } from 'node:assert'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../bootstrap.mjs'
import { serveUndagi } from './served-undagi.ts'

const served = await serveUndagi({ command: [process.execPath, join(root, 'scripts/start.mjs')] })
try {
  const health = await fetch(`${served.address}/api/health`)
  assert.equal(health.status, 200, 'kesehatan')
  const page = await fetch(`${served.address}/masuk`)
  assert.match(await page.text(), /<html lang="id"/, 'halaman masuk')
  const description = await fetch(`${served.address}/api/openapi.json`)
  assert.match(await description.text(), /"openapi":\s*"3\.1/, 'dokumen OpenAPI')
} finally {
  const code = await served.discard()
  assert.equal(code, 0, 'berhenti dengan tertib')
}
const orphans = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
  .split('\n')
  .filter((line) => line.includes('postgres') && line.includes(served.dataFolder))
assert.deepEqual(orphans, [], 'tidak ada server basis data yang tertinggal')
process.stdout.write('Undagi menyala, melayani dan berhenti dengan tertib.\n')
