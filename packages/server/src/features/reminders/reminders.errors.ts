import { defineProblem } from '../../platform/http/problem.ts'

export const noLettersHere = defineProblem({
  code: 'reminders.no_letters',
  status: 422,
  title: 'Undagi ini belum dapat mengirim surel, jadi tidak ada yang dapat diingatkan lewat surat.',
})

export const staleReminderRules = defineProblem({
  code: 'reminders.stale_rules',
  status: 409,
  title: 'Aturan pengingat sudah diubah rekan Anda. Lihat isinya sekarang sebelum menyimpan.',
})
