import { z } from '@hono/zod-openapi'
import { actions, givenRoles, memberRoles } from '@undagi/permissions'
import { isPlain, lookAlikeAddress } from '../../platform/http/look-alike-address.ts'

/** Plain ASCII only, so that no two addresses look alike: others are refused. */
export const emailSchema = z
  .email({ error: ({ input }) => (isPlain(input) ? undefined : lookAlikeAddress) })
  .max(254)
export const roleSchema = z.enum(memberRoles).openapi('Role', {
  description: 'What somebody is in an institution, as the regulations and the decrees of teams name it',
})
/** What an institution's administrator gives; the ministry's operator is not theirs to appoint. */
export const givenRoleSchema = z.enum(givenRoles).openapi('GivenRole', {
  description: 'A role that an administrator can give in an institution',
})

export const actionSchema = z.enum(actions).openapi('Action', {
  description: 'One line of the table of permissions: who holds one of its roles may do it, nobody else',
})

export const instantSchema = z.iso
  .datetime({ offset: true })
  .openapi({ description: 'An instant, ISO 8601 with its offset', example: '2022-01-03T00:00:00.000Z' })

/** Of an account that exists: whatever it is, only the hash decides. The bound keeps a request from being a burden. */
export const passwordSchema = z.string().min(1).max(2_000)

export const credentialsSchema = z
  .strictObject({ email: emailSchema, password: passwordSchema })
  .openapi('Credentials', {
    description: 'What somebody signs in with. An unknown address and a wrong password get the same answer',
  })

const sessionInstitution = z.object({
  ...{ id: z.uuid(), slug: z.string(), name: z.string(), sample: z.boolean() },
})

export const sessionSchema = z
  .object({
    person: z.object({ id: z.uuid(), name: z.string(), email: z.string() }),
    memberships: z
      .array(
        z.object({
          institution: sessionInstitution,
          role: roleSchema,
          unit: z.object({ id: z.uuid(), name: z.string() }).nullable(),
          validTo: z.iso.datetime({ offset: true }).nullable(),
        }),
      )
      .openapi({ description: 'Memberships that hold at this instant' }),
    permissions: z.array(z.object({ institutionId: z.uuid(), actions: z.array(actionSchema) })).openapi({
      description:
        'What these memberships allow in each institution: a page shows nothing that would be refused',
    }),
    delegations: z
      .array(
        z.object({
          ...{ institution: sessionInstitution, year: z.int() },
          ...{ indicatorCodes: z.array(z.string()), giverName: z.string() },
          until: z.iso.datetime({ offset: true }),
        }),
      )
      .openapi({ description: 'Indicators that colleagues have delegated to this person, in force now' }),
  })
  .openapi('Session', { description: 'Who is signed in, and what they are in which institution' })

const ticketSchema = z.string().max(200)

export const secondStepSchema = z
  .object({
    next: z.enum(['second_factor', 'enrolment']).openapi({
      description: 'second_factor: prove one that is there; enrolment: a role asks for one and there is none',
    }),
    ticket: z.string().openapi({ description: 'Good for ten minutes and for one sign-in' }),
    methods: z.array(z.enum(['totp', 'recovery_code', 'passkey'])),
    askedBy: z.enum(['own_factor', 'role', 'delegation']).openapi({
      description:
        'role: one that this person holds asks for it; delegation: one that a colleague lends them',
    }),
  })
  .openapi('SecondStep', { description: 'The password was right and is not enough; there is no session yet' })

/** Room for a recovery code with spaces; what is no code is answered like a wrong one. */
const codeSchema = z.string().trim().min(1).max(40)

export const secondFactorSchema = z
  .strictObject({ ticket: ticketSchema, code: codeSchema })
  .openapi('SecondFactor', { description: 'A code of the authenticator application, or a recovery code' })

export const ticketHolderSchema = z
  .strictObject({ ticket: ticketSchema })
  .openapi('TicketHolder', { description: 'Whoever holds the ticket of the step before' })

export const totpOfferSchema = z
  .object({
    secret: z.string().openapi({ description: 'Base32, to be typed where no QR code can be read' }),
    uri: z.string().openapi({ description: 'What the QR code holds' }),
  })
  .openapi('TotpOffer', { description: 'For an authenticator application; counts once its first code came' })

export const recoveryCodesSchema = z
  .object({ recoveryCodes: z.array(z.string()) })
  .openapi('RecoveryCodes', { description: 'Shown this once; each lets the person in once' })

export const enrolledSessionSchema = z
  .object({ session: sessionSchema, recoveryCodes: z.array(z.string()) })
  .openapi('EnrolledSession', { description: 'Signed in with the second factor that was just added' })

export const passwordProofSchema = z.strictObject({ password: passwordSchema }).openapi('PasswordProof', {
  description: 'The own password again, before what protects the account changes',
})

export const codeProofSchema = z
  .strictObject({ code: codeSchema })
  .openapi('CodeProof', { description: 'The first code of the authenticator application' })

export const doorSchema = z
  .object({
    ending: z.enum(['idle', 'longest', 'second_factor', 'ended']).nullable().openapi({
      description:
        'Why: unused for too long, at its longest life, opened with less than is asked for by now, or ended elsewhere; null: it is not over, or there is none',
    }),
    canSendLetters: z.boolean().openapi({ description: 'Whether a link for a new password can be sent' }),
  })
  .openapi('Door', { description: 'What somebody who is not signed in is told' })
