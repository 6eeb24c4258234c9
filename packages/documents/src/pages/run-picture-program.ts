import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { libraryFolder } from '../process/library-folder.ts'
import { type CommandEnd, type LimitedCommand, runLimitedCommand } from '../process/limited-command.ts'

const OWN_FOLDER = fileURLToPath(new URL('../../', import.meta.url))

export interface PictureProgram {
  readonly script: string
  readonly args: readonly string[]
  readonly input: string | Uint8Array
  readonly limits: LimitedCommand['limits']
}

/** Runs one of our programs that decode pictures: it finds the picture as its standard input and may open no other file. */
export async function runPictureProgram({
  script,
  args,
  input,
  limits,
}: PictureProgram): Promise<CommandEnd> {
  const library = libraryFolder('sharp')
  if (library === undefined) return { ended: 'missing' }
  return await runLimitedCommand({
    command: execPath,
    args: [
      '--max-old-space-size=64',
      ...['--no-warnings', '--permission', '--allow-addons'],
      ...[OWN_FOLDER, library].map((folder) => `--allow-fs-read=${folder}`),
      ...[script, ...args],
    ],
    input,
    limits,
    // One arena: threads of their own reserve more than they use, and count as used.
    environment: { MALLOC_ARENA_MAX: '1', UV_THREADPOOL_SIZE: '1' },
  })
}
