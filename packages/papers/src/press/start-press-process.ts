import { type ChildProcess, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { limited, setAsideByNodeMiB } from '@undagi/documents/limited'
import { fallbackFontFile } from './paper-fonts.ts'

/** A report of 60 pages takes 200. */
const LIMITS = {
  ...{ addressSpaceMiB: 4096, writableMiB: 768 + setAsideByNodeMiB },
  // Of the whole life of the process, which prints many papers; how long one may take is watched from outside.
  ...{ cpuSeconds: 3600, fileBytes: 0 },
}
const SCRIPT = fileURLToPath(new URL('./press-process.ts', import.meta.url))

/** Its own code, the packages it is made of, and the fonts: nothing of the installation. */
const folders = [
  fileURLToPath(new URL('../../', import.meta.url)),
  dirname(fallbackFontFile),
  ...['@myriaddreamin/typst-ts-node-compiler', '@undagi/documents/limited'].map(packageFolder),
]

/** Without our environment, without writing, and with a channel to us alone. */
export function startPressProcess(): ChildProcess {
  const { program, args } = limited(
    [
      execPath,
      ...['--no-warnings', '--max-old-space-size=256', '--permission', '--allow-addons'],
      ...folders.map((folder) => `--allow-fs-read=${folder}`),
      SCRIPT,
    ],
    LIMITS,
  )
  return spawn(program, args, {
    ...{ cwd: '/', env: { MALLOC_ARENA_MAX: '2' }, serialization: 'advanced' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

/** Where a package lies: up to the last folder of packages, for what it needs lies there too. */
function packageFolder(name: string): string {
  const path = fileURLToPath(import.meta.resolve(name))
  const at = path.lastIndexOf(`${join('/', 'node_modules')}/`)
  return at === -1 ? dirname(dirname(path)) : path.slice(0, at + '/node_modules/'.length)
}
