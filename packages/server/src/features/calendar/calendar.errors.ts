import { defineProblem } from '../../platform/http/problem.ts'

const refuse = <const Code extends string>(code: Code, title: string) =>
  defineProblem({ code, status: 422, title })

export const staleCalendar = defineProblem({
  code: 'calendar.stale_version',
  status: 409,
  title: 'Kalender ini sudah diubah rekan Anda. Lihat isinya sekarang sebelum menyimpan.',
})

export const isLocked = refuse(
  'calendar.is_locked',
  'Putaran ini terkunci, jadi tidak ada yang dapat diubah. Kuncinya dapat dibuka penanggung jawab atau tim pelaksana nasional, dengan alasan.',
)
export const notLocked = refuse('calendar.not_locked', 'Putaran ini tidak terkunci.')
export const notInRound = refuse(
  'calendar.not_in_round',
  'Tahap itu tidak ada dalam putaran ini. Pemantauan tidak mempunyai interviu dan visitasi.',
)
export const alreadyClosed = refuse(
  'calendar.already_closed',
  'Tahap ini sudah ditutup. Buka kembali dahulu, dengan hari terakhir yang baru.',
)
export const alreadyOpen = refuse(
  'calendar.already_open',
  'Tahap ini sedang berjalan. Untuk menambah waktu, perpanjanglah.',
)
export const notBegun = refuse(
  'calendar.not_begun',
  'Tahap ini belum mulai, jadi tidak dapat ditutup. Ubah jadwalnya.',
)
export const nothingToExtend = refuse(
  'calendar.nothing_to_extend',
  'Tahap ini belum mempunyai hari terakhir, jadi tidak ada yang diperpanjang. Tetapkan jadwalnya dahulu.',
)
export const notLater = refuse(
  'calendar.not_later',
  'Perpanjangan harus lebih lama daripada hari terakhir sekarang. Untuk mengakhiri lebih awal, tutuplah tahap ini.',
)
export const alreadyOver = refuse(
  'calendar.already_over',
  'Hari terakhir itu sudah lewat. Untuk mengakhiri tahap sekarang, tutuplah.',
)
export const daysTurnedRound = refuse(
  'calendar.days_turned_round',
  'Hari terakhir lebih awal daripada hari pertama.',
)
export const outOfOrder = refuse(
  'calendar.out_of_order',
  'Tahap ini akan mulai atau berakhir sesudah tahap berikutnya, atau sebelum tahap sebelumnya. Ubah jadwal keduanya sekaligus.',
)
export const roundPublished = refuse(
  'calendar.round_published',
  'Hasil putaran ini sudah dipublikasikan, jadi tidak ada tahap yang dibuka, diperpanjang, atau ditutup.',
)
export const paperRequired = refuse(
  'calendar.paper_required',
  'Jadwal tahap luar ditetapkan kementerian. Isikan nomor dan tanggal suratnya.',
)
export const daysOfMinistry = refuse(
  'calendar.days_of_ministry',
  'Putaran ini dibuka tim pelaksana nasional, jadi hari pengiriman dan tahap luar ditetapkan di sana. Pengisian dan verifikasi tetap Anda atur sendiri.',
)
export const submissionClosed = refuse(
  'calendar.submission_closed',
  'Pengiriman sudah ditutup sebelum batas waktunya. Mintalah penanggung jawab membukanya kembali di Kalender.',
)
