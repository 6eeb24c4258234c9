import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { undagiFolder } from '../installation.ts'
import type { Terminal } from '../output/terminal.ts'
import { UnusableInput } from '../unusable-input.ts'

const WEB = join(undagiFolder, 'packages', 'web')
const BUILDER = join(undagiFolder, 'node_modules', 'vite', 'bin', 'vite.js')

/** Builds the pages where a fresh copy of Undagi has none yet. */
export async function preparePages(terminal: Terminal): Promise<void> {
  if (existsSync(join(WEB, 'dist', 'index.html'))) return
  if (!existsSync(BUILDER)) {
    throw new UnusableInput(
      'Halaman web belum disiapkan. Jalankan npm ci lalu npm run build di folder Undagi.',
    )
  }
  terminal.tell('Menyiapkan halaman, sekali saja…')
  const build = spawn(process.execPath, [BUILDER, 'build', WEB, '--logLevel=warn'], {
    stdio: ['ignore', 2, 2],
  })
  const [exitCode] = await once(build, 'exit')
  if (exitCode !== 0) throw new UnusableInput('Halaman web gagal disiapkan; sebabnya tertulis di atas.')
}
