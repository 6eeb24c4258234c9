import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { undagiFolder } from '../installation.ts'
import type { Terminal } from '../output/terminal.ts'
import { UnusableInput } from '../unusable-input.ts'
import { newestChange } from './newest-change.ts'
import { pageSources } from './page-sources.ts'

const PACKAGES = join(undagiFolder, 'packages')
const WEB = join(PACKAGES, 'web')
const PAGE = join(WEB, 'dist', 'index.html')
const BUILDER = join(undagiFolder, 'node_modules', 'vite', 'bin', 'vite.js')
const SOURCES = pageSources.map((name) => join(PACKAGES, name))

/** Builds the pages where a copy of Undagi has none yet, or has newer sources: an upgrade must not serve yesterday's pages. */
export async function preparePages(terminal: Terminal): Promise<void> {
  if (existsSync(PAGE) && newestChange(SOURCES) <= statSync(PAGE).mtimeMs) return
  if (await build(terminal)) return
  if (!existsSync(PAGE))
    throw new UnusableInput(
      'Halaman web gagal disiapkan; sebabnya tertulis di atas. Jalankan npm ci di folder Undagi, lalu ulangi.',
    )
  terminal.tell(
    'Halaman web versi ini belum dapat disiapkan; yang lama dipakai. Jalankan npm run build di folder Undagi sebagai pemiliknya.',
  )
}

async function build(terminal: Terminal): Promise<boolean> {
  if (!existsSync(BUILDER)) {
    terminal.tell(
      'Alat penyiap halaman belum terpasang. Jalankan npm ci lalu npm run build di folder Undagi.',
    )
    return false
  }
  terminal.tell('Menyiapkan halaman…')
  const builder = spawn(process.execPath, [BUILDER, 'build', WEB, '--logLevel=warn'], {
    stdio: ['ignore', 2, 2],
    // Whatever the operator works on besides: React for developers is heavier than the first screen may be.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const [exitCode] = await once(builder, 'exit')
  // Half-made pages would pass for made ones at the next start; who may not delete them did not touch them either.
  if (exitCode !== 0) await rm(PAGE, { force: true }).catch(() => {})
  return exitCode === 0
}
