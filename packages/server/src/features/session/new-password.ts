import {
  isAcceptable,
  judgePassword,
  longestPassword,
  type PasswordJudgement,
  shortestPassword,
} from '@undagi/passwords'
import { weakPassword } from './session.errors.ts'

interface NewPassword {
  readonly password: string
  readonly person: { readonly name: string; readonly email: string }
  /** Where in the request it stands. */
  readonly path: string
}

/** The one door for every password that is chosen: at the first run, by invitation, by change or reset. */
export async function ensureStrongPassword({ password, person, path }: NewPassword): Promise<void> {
  const message = await findPasswordFault(password, person)
  if (message !== undefined) throw weakPassword({ errors: [{ path, message }] })
}

/** In words; undefined: it may be taken. */
export async function findPasswordFault(
  password: string,
  person: NewPassword['person'],
): Promise<string | undefined> {
  const judgement = await judgePassword(password, person)
  return isAcceptable(judgement) ? undefined : describeFault(judgement)
}

function describeFault({ kind }: PasswordJudgement): string {
  switch (kind) {
    case 'long':
      return `Kata sandi paling panjang ${longestPassword} karakter. Tidak ada yang dipotong; pendekkanlah sendiri.`
    case 'common':
      return 'Kata sandi ini ada dalam daftar kata sandi yang sering dipakai orang. Pilih yang lain.'
    case 'guessable':
      return 'Kata sandi ini mudah ditebak dari kata umum, nama, atau surel. Tambahkan kata lain.'
    default:
      return `Kata sandi paling sedikit ${shortestPassword} karakter.`
  }
}
