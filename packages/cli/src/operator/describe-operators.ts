import type { Appointed, OperatorSeat } from '@undagi/server'
import { formatTable } from '../output/format-table.ts'

const FORMAT = new Intl.DateTimeFormat('id-ID', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Asia/Jakarta',
})
const momentOf = (instant: Date) => `${FORMAT.format(instant)} WIB`

const nobody = `Belum ada tim pelaksana nasional di instalasi ini: penanggung jawab mencatat langkah kementerian dari suratnya.
Menunjuknya: undagi operator add <surel> --reason <surat yang menjadi dasarnya>
`

export function describeOperators(seats: readonly OperatorSeat[]): string {
  if (seats.length === 0) return nobody
  const columns = ['Nama', 'Surel', 'Instansi', 'Sejak', 'Sampai'].map((heading) => ({
    ...{ heading, align: 'left' as const },
  }))
  return formatTable(
    columns,
    seats.map(({ name, email, institution, validFrom, validTo }) => [
      ...[name, email, institution.name, momentOf(validFrom)],
      validTo === null ? 'sampai diakhiri' : momentOf(validTo),
    ]),
  )
}

/** What was done, what to hand over, and what does not sit well with it. */
export function describeAppointment(
  { name, email, institutions, already, token, ownSide }: Appointed,
  address: string | undefined,
): string {
  const place = address?.replace(/\/+$/, '') ?? '<alamat Undagi Anda>'
  const ownInstitutions = [...new Set(ownSide.map(({ institution }) => institution))].join(', ')
  const lines = [
    `${name} (${email}) sekarang tim pelaksana nasional di ${institutions.join(', ')}.`,
    ...(already.length > 0 ? [`Di ${already.join(', ')} sudah sejak sebelumnya.`] : []),
    ...(ownSide.length > 0
      ? [`Perhatikan: ia juga bekerja untuk ${ownInstitutions}. Di sana kedua pihak berada di satu tangan.`]
      : []),
    ...(token === null
      ? ['Ia masuk seperti biasa.']
      : [
          'Akunnya baru dibuat. Serahkan tautan ini hanya kepadanya; berlaku tujuh hari, sekali pakai:',
          `${place}/sandi-baru#${token}`,
        ]),
  ]
  return `${lines.join('\n')}\n`
}
