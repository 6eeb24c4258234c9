import type { Backups } from './backup-shapes.ts'

/** With the newest good backup there is; in the words of a POSIX shell. */
export function restoreCommands({ runs, dataFolder, ownServer, schedule }: Backups) {
  const newest = runs.find(({ outcome }) => outcome === 'succeeded')?.file
  const file = quoted(newest ?? `${schedule?.folder ?? dataFolder}/NAMA.undagi`)
  const place = `--data ${quoted(dataFolder)}`
  const server = ownServer ? 'DATABASE_URL=… ' : ''
  return {
    check: `npx --no-install undagi backup --check ${file}`,
    restore: `${server}npx --no-install undagi restore ${file} ${place}`,
    undo: `${server}npx --no-install undagi restore --undo ${place}`,
  }
}

function quoted(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}
