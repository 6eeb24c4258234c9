import { z } from '@hono/zod-openapi'

export const backupRunSchema = z
  .object({
    id: z.uuid(),
    kind: z
      .enum(['scheduled', 'requested', 'command'])
      .openapi({ description: 'By the clock, by a person on the page, or by `undagi backup`' }),
    requestedByName: z.string().nullable().openapi({
      description:
        'Of a person of the reader’s institutions; null for everybody else, and where nobody asked',
    }),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    outcome: z.enum(['running', 'succeeded', 'failed']),
    file: z.string().openapi({
      description: 'On the server',
      example: '/var/lib/undagi/backups/undagi-2026-11-26-020000.undagi',
    }),
    bytes: z.number().int().nullable(),
    error: z.string().nullable().openapi({ description: 'What went wrong, in words for people' }),
  })
  .openapi('BackupRun', { description: 'A backup that was tried' })

const backupScheduleSchema = z
  .object({
    timeOfDay: z.string().openapi({ example: '02:00' }),
    timeZone: z.string().openapi({ example: 'Asia/Makassar' }),
    nextAt: z.iso.datetime(),
    folder: z.string().openapi({ description: 'On the server', example: '/var/lib/undagi/backups' }),
  })
  .openapi('BackupSchedule', {
    description: 'When the server makes a backup by itself, and where it puts it',
  })

const backupHealthSchema = z
  .object({
    state: z.enum(['fresh', 'old', 'failed', 'none']).openapi({
      description:
        '`none`: no good one yet; `old`: the last good one is older than two days; `failed`: the last try failed',
    }),
    daysAgo: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'Days on the calendar since the last good one' }),
    lastSuccessAt: z.iso.datetime().nullable(),
  })
  .openapi('BackupHealth', { description: 'Whether what would be needed after a loss is there' })

export const backupsSchema = z
  .object({
    schedule: backupScheduleSchema.nullable().openapi({ description: 'null: switched off (`--no-backup`)' }),
    health: backupHealthSchema,
    timeZone: z.string().openapi({ description: 'By whose clock this installation counts its nights' }),
    dataFolder: z
      .string()
      .openapi({ description: 'On the server; what `--data` is given for a restoration' }),
    ownServer: z
      .boolean()
      .openapi({ description: 'The data stand in a PostgreSQL server behind DATABASE_URL' }),
    documentsAmiss: z.number().int().openapi({
      description:
        'Documents of one’s institutions that were damaged or missing when they were read again last',
    }),
    runs: z.array(backupRunSchema),
  })
  .openapi('Backups', { description: 'The backups of this installation, the newest first' })
