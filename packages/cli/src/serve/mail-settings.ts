import type { StartOptions } from '@undagi/server'
import { UnusableInput } from '../unusable-input.ts'

/** How letters are sent: from the environment, because the address of a mail server holds its password. */
export function mailSettings(): NonNullable<StartOptions['mail']> | undefined {
  const { UNDAGI_MAIL_URL: url = '', UNDAGI_MAIL_FROM: from = '' } = process.env
  if (url === '') return undefined
  if (from === '') {
    throw new UnusableInput(
      'UNDAGI_MAIL_URL diatur tanpa UNDAGI_MAIL_FROM. Tulis juga pengirimnya, misalnya "Undagi <undagi@kota.go.id>".',
    )
  }
  return { url, from }
}
