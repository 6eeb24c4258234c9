import { z } from '@hono/zod-openapi'
import { unitFunctions } from '@undagi/maturity'

const nameSchema = z.string().trim().min(1).max(200)
const shortNameSchema = z.string().trim().min(1).max(60)
const daySchema = z.iso.date()

export const unitSchema = z
  .object({ id: z.uuid(), name: z.string(), shortName: z.string() })
  .openapi('Unit', { description: 'A working unit of an institution (perangkat daerah, unit kerja)' })

const functionsSchema = z
  .array(z.enum(unitFunctions))
  .nullable()
  .openapi({ description: 'What the unit is there for, as a person has confirmed it; null: nobody has yet' })

export const activeUnitSchema = unitSchema
  .extend({ functions: functionsSchema })
  .openapi('ActiveUnit', { description: 'A unit that is active now' })

export const setFunctionsSchema = z
  .strictObject({
    units: z
      .array(
        z.strictObject({
          unitId: z.uuid(),
          functions: z.array(z.enum(unitFunctions)).max(unitFunctions.length),
          seen: z.array(z.enum(unitFunctions)).max(unitFunctions.length).nullable().openapi({
            description:
              'What stood when it was decided; null: nobody had said it. Otherwise nothing is written',
          }),
        }),
      )
      .min(1)
      .max(500),
  })
  .openapi('UnitFunctions', {
    description: 'What active units are there for; what was so already is not written again',
  })

export const newUnitSchema = z
  .strictObject({ name: nameSchema, shortName: shortNameSchema })
  .openapi('NewUnit', {
    description:
      'A unit to add; an institution has only one active unit of a name, however it is capitalised',
  })

/** What every reorganisation says of itself. */
const occasion = {
  effectiveOn: daySchema.openapi({
    description: 'The day it took effect: not after today, not before what is recorded of the same units',
  }),
  legalBasis: z.string().trim().min(1).max(300).nullable().openapi({ example: 'Perda Nomor 5 Tahun 2026' }),
}

export const newUnitChangeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('created'),
      ...occasion,
      effectiveOn: daySchema.nullable().openapi({ description: 'null: since when is not known' }),
      units: z.array(newUnitSchema).min(1).max(500),
    }),
    z.strictObject({
      kind: z.literal('renamed'),
      ...occasion,
      unitId: z.uuid(),
      name: nameSchema,
      shortName: shortNameSchema,
    }),
    z.strictObject({
      kind: z.literal('merged'),
      ...occasion,
      from: z.array(z.uuid()).min(1).max(100),
      into: z.union([z.strictObject({ unitId: z.uuid() }), newUnitSchema]),
    }),
    z.strictObject({
      kind: z.literal('split'),
      ...occasion,
      from: z.uuid(),
      into: z.array(newUnitSchema).min(2).max(50),
    }),
    z.strictObject({ kind: z.literal('ended'), ...occasion, unitId: z.uuid() }),
    z.strictObject({ kind: z.literal('restored'), ...occasion, unitId: z.uuid() }),
    z.strictObject({
      kind: z.literal('undone'),
      change: z.number().int().min(1).openapi({ description: 'The sequence of the change to undo' }),
    }),
  ])
  .openapi('NewUnitChange', {
    description:
      'What happened to units: created, renamed, merged (`from` end), split (`from` ends), ended, restored; or the undoing of a change that nothing later stands upon',
  })

const registeredUnitSchema = unitSchema
  .extend({
    functions: functionsSchema,
    activeFrom: daySchema.nullable().openapi({ description: 'null: since before its history was kept' }),
    endedOn: daySchema
      .nullable()
      .openapi({ description: 'The first day on which it is no longer; null: active' }),
  })
  .openapi('RegisteredUnit', { description: 'A unit, active or ended' })

const unitChangeSchema = z
  .object({
    sequence: z.number().int(),
    kind: z.enum(['created', 'renamed', 'merged', 'split', 'ended', 'restored', 'undone']),
    effectiveOn: daySchema.nullable(),
    legalBasis: z.string().nullable(),
    recordedAt: z.iso.datetime(),
    actorName: z.string().nullable().openapi({ description: 'null: recorded by the program' }),
    from: z
      .array(unitSchema)
      .openapi({ description: 'The units it began with, by their names of that time' }),
    into: z.array(unitSchema).openapi({ description: 'The units it led to, by their names of that time' }),
    undoes: z.number().int().nullable().openapi({ description: 'The sequence of the change that it undid' }),
    undoneBy: z.number().int().nullable(),
    undoable: z.boolean(),
    obstacles: z
      .array(z.number().int())
      .openapi({ description: 'Sequences of the later changes that must be undone first' }),
  })
  .openapi('UnitChange', { description: 'One entry of the history of units' })

export const unitRegisterSchema = z
  .object({
    units: z.array(registeredUnitSchema),
    changes: z.array(unitChangeSchema),
    today: daySchema.openapi({ description: 'The day it is now by the clock of the institution' }),
  })
  .openapi('UnitRegister', {
    description: 'Units by name, active and ended, and their history, newest first',
  })
