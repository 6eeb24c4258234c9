import { lastDayInWords } from '../../platform/day-in-words.ts'
import type { LetterOffice } from '../session/letter-office.ts'

interface Reader {
  readonly name: string
  readonly email: string
}

/** A delegation as a letter names it. */
interface Named {
  readonly institution: { readonly name: string; readonly slug: string; readonly timeZone: string }
  readonly indicatorCodes: readonly string[]
  readonly validTo: Date
}

/** Why it gives nothing any more, although its day has not come. */
export type Lapse = 'giver_lapsed' | 'helper_gone' | 'invitation_over'

/** To somebody who works here already: no link is needed, so none is sent. */
export function tellHelper(
  helper: Reader,
  { giverName, ...delegation }: Named & { readonly giverName: string },
  letters: LetterOffice,
): void {
  send(helper, letters, {
    subject: `${giverName} meminta bantuan Anda mengisi penilaian`,
    said: `${giverName} meminta bantuan Anda mengisi ${inWords(delegation)}.
Anda mengisi dengan akun dan nama Anda sendiri; tidak ada kata sandi yang perlu dipinjam. Masuklah, lalu lihat di Beranda atau di sini:`,
    slug: delegation.institution.slug,
  })
}

const reasons = {
  giver_lapsed: () => 'Anda tidak lagi memegang peran untuk mengisi di sana.',
  helper_gone: (helper: string) =>
    `${helper} tidak lagi bekerja di sana, atau sekarang menilai instansi itu.`,
  invitation_over: (helper: string) =>
    `${helper} tidak menerima undangannya pada waktunya, atau undangan itu dicabut.`,
} satisfies Record<Lapse, (helper: string) => string>

export function tellGiverOfLapse(
  giver: Reader,
  { delegateName, lapse, ...delegation }: Named & { readonly delegateName: string; readonly lapse: Lapse },
  letters: LetterOffice,
): void {
  send(giver, letters, {
    subject: `Pendelegasian kepada ${delegateName} tidak berlaku lagi`,
    said: `yang Anda delegasikan kepada ${delegateName}, yaitu ${inWords(delegation)}, tidak berlaku lagi sebelum harinya:
${reasons[lapse](delegateName)}
Yang sudah diisi tetap ada. Bila bantuan masih perlu, cabutlah pendelegasian itu dan mintalah lagi:`,
    slug: delegation.institution.slug,
  })
}

function inWords({ institution, indicatorCodes, validTo }: Named): string {
  const until = lastDayInWords(institution.timeZone, validTo)
  return `indikator ${indicatorCodes.join(', ')} ${institution.name} sampai ${until}`
}

interface Said {
  readonly subject: string
  readonly said: string
  readonly slug: string
}

/** Nobody waits for it. */
function send({ name, email }: Reader, letters: LetterOffice, { subject, said, slug }: Said): void {
  if (!letters.isOpen) return
  const text = `Yth. ${name},\n\n${said}\n\n${letters.linkTo(`/${slug}/pendelegasian`)}\n`
  letters.later(async () => {
    await letters.send({ to: { name, address: email }, subject, text })
  })
}
