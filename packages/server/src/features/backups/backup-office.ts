import { mkdir, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { backupFileName } from './backup-file-name.ts'
import { isBackupDue } from './backup-schedule.ts'
import {
  type BackupRun,
  failUnfinishedRuns,
  finishRun,
  insertRun,
  type NewBackupRun,
  type RunEnd,
  selectInstallationTimeZone,
  selectLastRuns,
  selectLastSuccess,
  sumDocumentsSince,
} from './backups.repository.ts'
import { discardLeftParts, discardOldBackups } from './discard-old-backups.ts'
import { reportFailure } from './failure-words.ts'
import { judgeRoom } from './judge-room.ts'
import type { BackupTurn } from './take-backup-turn.ts'

export interface BackupSettings {
  /** Where they are put; null: this installation makes none by itself. */
  readonly folder: string | null
  /** "02:00" */
  readonly timeOfDay: string
  /** null: that of most institutions. */
  readonly timeZone: string | null
  /** For whoever restores. */
  readonly dataFolder: string
  readonly ownServer: boolean
}

export interface BackupTools {
  readonly database: Database
  readonly clock: Clock
  takeTurn(): Promise<BackupTurn | undefined>
  /** On the disk of a folder. */
  freeBytes?: ((folder: string) => Promise<number>) | undefined
  /** Writes the file, away from the work for requests. Fails with words for people. */
  write(file: string, signal: AbortSignal): Promise<{ readonly fileBytes: number }>
}

type Request = Pick<NewBackupRun, 'kind' | 'requestedBy' | 'requestedByName'>

interface Begun {
  readonly run: BackupRun
  /** Never fails: how it ended stands in the run. */
  readonly ended: Promise<void>
}

export interface BackupOffice extends Omit<BackupSettings, 'timeZone'> {
  timeZone(): Promise<string>
  /** Undefined: one is being made already. */
  begin(request: Request): Promise<Begun | undefined>
  /** Makes the night's backup if it is due; resolves when it is made. */
  lookAtClock(): Promise<void>
  /** Ends what is under way, in good order. */
  close(): Promise<void>
}

const whereNobodyIsYet = 'Asia/Jakarta'
const interrupted = 'Terputus: Undagi atau komputernya berhenti sebelum cadangan selesai.'

export function createBackupOffice(settings: BackupSettings, tools: BackupTools): BackupOffice {
  const { database, clock, takeTurn, write, freeBytes = freeBytesOf } = tools
  const closing = new AbortController()
  let current: Promise<void> | undefined
  const operation = () => ({ institutions: [], at: clock.now() })

  async function timeZone(): Promise<string> {
    if (settings.timeZone !== null) return settings.timeZone
    return (await database.asOperator(operation(), selectInstallationTimeZone)) ?? whereNobodyIsYet
  }

  /** Makes room, and writes if then there is enough. */
  async function writeWithRoom(file: string, folder: string): Promise<RunEnd> {
    await discardLeftParts(folder).catch(() => {}) // then the writing says what is wrong with the folder
    const error = judgeRoom({ folder, freeBytes: await freeBytes(folder), ...(await expectedSize()) })
    if (error !== undefined) return { error }
    const { fileBytes } = await write(file, closing.signal)
    return { bytes: fileBytes }
  }

  async function expectedSize() {
    return database.asOperator(operation(), async (db) => {
      const [last] = await selectLastSuccess(db)
      const newDocumentBytes = await sumDocumentsSince(db, last?.startedAt ?? null)
      return { lastBackupBytes: last?.bytes ?? null, newDocumentBytes }
    })
  }

  async function make(run: BackupRun, folder: string): Promise<void> {
    const end = await writeWithRoom(run.file, folder).catch(
      (error: unknown): RunEnd => ({ error: reportFailure(error) }),
    )
    await database.asOperator(operation(), (db) => finishRun(db, run.id, clock.now(), end))
    if ('bytes' in end) await discardOldBackups(folder)
  }

  /** The turn is given back when the run has ended. */
  async function beginInTurn(turn: BackupTurn, request: Request, folder: string): Promise<Begun> {
    try {
      const startedAt = clock.now()
      const file = join(
        folder,
        backupFileName(startedAt, await timeZone(), { isRequested: request.kind === 'requested' }),
      )
      const run = await database.asOperator(operation(), async (db) => {
        await failUnfinishedRuns(db, startedAt, interrupted)
        return insertRun(db, { ...request, startedAt, file })
      })
      await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => {}) // then the writing says why not
      // Should the database be away at the end, the run stays open, and the next one says that it was interrupted.
      const ended = make(run, folder)
        .catch(() => {})
        .finally(turn.leave)
      current = ended
      return { run, ended }
    } catch (error) {
      await turn.leave()
      throw error
    }
  }

  async function look(): Promise<{ readonly due: boolean; readonly unfinished: boolean }> {
    const schedule = { timeOfDay: settings.timeOfDay, timeZone: await timeZone() }
    const [last] = await database.asOperator(operation(), (db) => selectLastRuns(db))
    const history = last ?? { lastSuccess: null, lastAttempt: null, unfinished: 0 }
    return { due: isBackupDue(clock.now(), schedule, history), unfinished: history.unfinished > 0 }
  }

  return {
    ...settings,
    timeZone,
    async begin(request) {
      const { folder } = settings
      const turn = folder === null ? undefined : await takeTurn()
      return folder === null || turn === undefined ? undefined : beginInTurn(turn, request, folder)
    },
    async lookAtClock() {
      const { folder } = settings
      if (folder === null) return
      const { due, unfinished } = await look()
      const turn = due || unfinished ? await takeTurn() : undefined
      if (turn === undefined) return
      // With the turn in hand nobody is writing: what says so was interrupted, or came out of a backup.
      await database.asOperator(operation(), (db) => failUnfinishedRuns(db, clock.now(), interrupted))
      // Another process may have made it between the look and the turn.
      if (!(await look()).due) return turn.leave()
      const { ended } = await beginInTurn(
        turn,
        { kind: 'scheduled' as const, requestedBy: null, requestedByName: null },
        folder,
      )
      await ended
    },
    async close() {
      closing.abort()
      await current
    },
  }
}

/** A folder that cannot be looked at has room enough: the writing then says what is wrong with it. */
async function freeBytesOf(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
