import { z } from '@hono/zod-openapi'
import { institutionSchema } from '../institutions/institutions.schemas.ts'
import { newPasswordSchema } from '../session/account.schemas.ts'
import { emailSchema, givenRoleSchema, instantSchema, roleSchema } from '../session/session.schemas.ts'

const rolesSchema = z
  .array(givenRoleSchema)
  .min(1)
  .max(givenRoleSchema.options.length)
  .openapi({ description: 'What the invited person becomes in the institution' })

const validFrom = instantSchema
  .nullable()
  .openapi({ description: 'When the roles begin; null = on acceptance' })
const validTo = instantSchema.nullable().openapi({
  description: 'The first instant at which the roles no longer hold; null = until somebody ends them',
})
const term = { validFrom: validFrom.optional(), validTo: validTo.optional() }

export const newInvitationSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    email: emailSchema,
    roles: rolesSchema,
    unitId: z
      .uuid()
      .nullable()
      .optional()
      .openapi({ description: 'Of those of the roles that are a unit’s' }),
    ...term,
  })
  .openapi('NewInvitation', {
    description:
      'Somebody to invite. Refused where they hold the role already, or have an open invitation here',
  })

export const invitationListSchema = z
  .strictObject({
    text: z.string().max(150_000).openapi({
      description:
        'One person per line, "name; e-mail; roles; unit", with semicolons or tabs (with commas without the unit); a heading line is passed over. At most 500 people',
      example: 'Nama; surel; peran\nRina Wulandari; rina@contoh.go.id; administrator + asesor internal',
    }),
    ...term,
  })
  .openapi('InvitationList', {
    description: 'A pasted list of people, and for how long all of them get their roles',
  })

const problemSchema = z
  .object({
    field: z.enum(['name', 'email', 'roles', 'unit', 'validTo']),
    code: z.enum([
      'name_missing',
      'name_too_long',
      'email_missing',
      'email_malformed',
      'email_look_alike',
      'email_repeated',
      'role_missing',
      'role_unknown',
      'unit_missing',
      'unit_unknown',
      'end_missing',
      'already_member',
      'already_invited',
      'too_many_rows',
    ]),
    message: z.string().openapi({ description: 'What is wrong and what to do, in Indonesian' }),
    otherLine: z.int().optional().openapi({ description: 'The earlier line with the same address' }),
  })
  .openapi('InvitationRowProblem', { description: 'Why a row of a list cannot be invited' })

const rowSchema = z
  .object({
    line: z.int().openapi({ description: 'Counted from 1, headings and blank lines included' }),
    name: z.string(),
    email: z.string(),
    roles: z.array(roleSchema),
    rolesAsWritten: z.string(),
    unit: z.string().openapi({ description: 'The unit as written, or by its name where it is known' }),
    problems: z.array(problemSchema).openapi({ description: 'Empty: this row can be invited' }),
  })
  .openapi('InvitationRow', { description: 'One line of a pasted list as it was understood' })

export const listPreviewSchema = z
  .object({
    rows: z.array(rowSchema),
    accepted: z.boolean().openapi({ description: 'No row has a problem' }),
  })
  .openapi('InvitationListPreview', { description: 'What a pasted list would do; nothing has been done' })

export const invitationSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    roles: z.array(roleSchema),
    unit: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    validFrom,
    validTo,
    state: z
      .enum(['open', 'accepted', 'revoked', 'expired'])
      .openapi({ description: 'open: the link works; expired: it can be renewed' }),
    createdByName: z.string().openapi({ description: 'Who made the present link' }),
    createdAt: instantSchema,
    expiresAt: instantSchema,
    acceptedAt: instantSchema.nullable(),
    revokedAt: instantSchema.nullable(),
  })
  .openapi('Invitation', { description: 'An invitation to an institution, by link' })

export const issuedInvitationSchema = invitationSchema
  .extend({
    token: z.string().nullable().openapi({
      description:
        'The secret of the link `/undangan#{token}`: shown now and never again; null: it went by letter to the mailbox alone',
    }),
    letter: z.enum(['sent', 'failed']).nullable().openapi({
      description: 'null: this installation sends no letters; failed: renew the invitation to send it again',
    }),
  })
  .openapi('IssuedInvitation', {
    description: 'An invitation just made, with its link where that is to be handed over',
  })

export const invitationLinkSchema = z
  .object({
    state: z.enum(['open', 'accepted', 'expired']),
    institution: institutionSchema.pick({ slug: true, name: true, sample: true }),
    invitedBy: z.string().openapi({ description: 'Whom to ask' }),
    offer: z
      .object({
        name: z.string(),
        email: z.string(),
        roles: z.array(roleSchema),
        unitName: z.string().nullable(),
        validFrom,
        validTo,
        expiresAt: instantSchema,
        hasAccount: z.boolean().openapi({ description: 'Sign in and accept; otherwise choose a password' }),
      })
      .nullable()
      .openapi({ description: 'Only while the invitation is open' }),
  })
  .openapi('InvitationLink', { description: 'What the holder of an invitation link may know' })

// Any text: a mistyped link is answered like an unknown one.
const token = z.string().max(200).openapi({ description: 'The secret that stands behind the # of the link' })

export const linkSchema = z
  .strictObject({ token })
  .openapi('InvitationToken', { description: 'An invitation link to be read' })

export const acceptanceSchema = z
  .strictObject({
    token,
    newAccount: z
      .strictObject({
        name: z.string().trim().min(1).max(200),
        password: newPasswordSchema,
      })
      .optional()
      .openapi({
        description: 'For an address without an account. Absent: accept as the person who is signed in',
      }),
  })
  .openapi('Acceptance', { description: 'Taking up an invitation' })

export const invitationParams = z.object({ institutionId: z.uuid(), invitationId: z.uuid() })
