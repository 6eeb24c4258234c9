import type { z } from '@hono/zod-openapi'
import { notify } from '../../../platform/events/announce.ts'
import { sessionTopic } from '../../../topics.ts'
import type { newPasswordByLinkSchema } from '../account.schemas.ts'
import {
  findAccount,
  findAccountOfUser,
  findPersonWithAddress,
  holdAccount,
  revokeTokensOf,
  type SignInAccount,
  updatePassword,
} from '../accounts.repository.ts'
import { accountKey, letterAddressKey, letterKey } from '../attempt-rules.ts'
import { countAttempt, forgiveAttempt } from '../attempts.repository.ts'
import { ensureStrongPassword } from '../new-password.ts'
import { hashPassword } from '../password-hash.ts'
import { forgetAttempts } from '../refused-attempts.repository.ts'
import { noLetters, resetLinkNotValid, tooManyAttempts } from '../session.errors.ts'
import { deleteSessionsOf, forgetDevices, rememberDevice } from '../sessions.repository.ts'
import { tellOwner } from '../tell-owner.ts'
import { deleteTicketsOf, findTicket, insertTicket, takeTicket } from '../tickets.repository.ts'
import { refuseProof, writeEvent } from '../write-event.ts'
import type { SignInContext } from './enter.ts'

const minutesForTheLink = 30

/**
 * Sends a link to a new password, where the address has an account. The answer is the same where it has none, and as quick: the
 * work is done afterwards. Too many letters to one address are left out in silence, for the same reason.
 */
export async function askForNewPassword(written: string, context: SignInContext): Promise<void> {
  const { database, request, letters, clientAddress } = context
  if (!letters.isOpen) throw noLetters()
  const keys = [letterAddressKey(clientAddress)]
  const retryAfterSeconds = await countAttempt(database.signin, keys, request.at)
  if (retryAfterSeconds !== null) throw tooManyAttempts({ retryAfterSeconds })
  const email = written.toLowerCase()
  request.trail?.isAbout({ email })
  letters.later(async () => {
    const account = await findAccount(database.signin, email)
    if (account === undefined) return
    if ((await countAttempt(database.signin, [letterKey(email)], request.at)) !== null) return
    await sendLink(account, context)
  })
}

async function sendLink(account: SignInAccount, context: SignInContext): Promise<void> {
  const { database, request, letters, clientAddress } = context
  const { userId, name, email } = account
  const token = await database.signin.transaction(async (db) => {
    const secret = await insertTicket(db, {
      ...{ purpose: 'password_reset', userId, at: request.at, minutes: minutesForTheLink },
    })
    await writeEvent(db, { kind: 'password_reset_asked', account }, context)
    return secret
  })
  await letters.send({
    to: { name, address: email },
    subject: 'Kata sandi baru untuk Undagi',
    text: `Yth. ${name},

ada yang meminta kata sandi baru untuk akun Undagi Anda, dari alamat jaringan ${clientAddress}.
Bila itu Anda, bukalah tautan ini paling lambat ${minutesForTheLink} menit lagi, lalu pilih kata sandi Anda:

${letters.linkTo(`/sandi-baru#${token}`)}

Bila bukan Anda, abaikan surat ini: kata sandi Anda tetap berlaku. Jangan teruskan tautan ini kepada siapa pun.
`,
  })
}

/** Whoever can read the mailbox chooses the password; a second factor is asked for as before. */
export async function takeNewPassword(
  { token, newPassword, revokeTokens = false }: z.infer<typeof newPasswordByLinkSchema>,
  context: SignInContext,
): Promise<void> {
  const { database, request, device } = context
  const { at } = request
  const holding = { token, purpose: 'password_reset', at } as const
  const held = await findTicket(database.signin, holding)
  const account = held?.userId == null ? undefined : await findAccountOfUser(database.signin, held.userId)
  if (account === undefined) throw refuseProof(resetLinkNotValid(), context)
  await ensureStrongPassword({ password: newPassword, person: account, path: '/newPassword' })
  const passwordHash = await hashPassword(newPassword)
  const { userId, email } = account
  await database.signin.transaction(async (db) => {
    await holdAccount(db, userId, 'update')
    if ((await takeTicket(db, holding)) === undefined) throw refuseProof(resetLinkNotValid(), context)
    await updatePassword(db, { userId, passwordHash, at })
    await forgetDevices(db, userId)
    await forgetAttempts(db, userId)
    // Who has proved the mailbox does not wait for what others have tried, here and now.
    await forgiveAttempt(db, [accountKey(email)])
    if (device !== undefined) await rememberDevice(db, { userId, device, at })
    const tokensEnded = revokeTokens ? await revokeTokensOf(db, email, at) : 0
    const sessionsEnded = await deleteSessionsOf(db, userId)
    for (const purpose of ['password_reset', 'second_factor', 'enrolment'] as const)
      await deleteTicketsOf(db, userId, purpose)
    const personId = await findPersonWithAddress(db, email)
    if (personId !== undefined) await notify(db, sessionTopic(personId))
    await writeEvent(db, { kind: 'password_reset', account, sessionsEnded, tokensEnded }, context)
  })
  tellOwner('password_reset', account, context)
}
