import { defineProblem } from '../../platform/http/problem.ts'

export const policyNotFound = defineProblem({
  code: 'policies.not_found',
  status: 404,
  title: 'Kebijakan ini tidak ada, atau Anda tidak mempunyai akses ke sana.',
})

export const stalePolicy = defineProblem({
  code: 'policies.stale_version',
  status: 409,
  title: 'Rekan Anda sudah mengubah kebijakan ini. Lihat isi terbarunya sebelum menyimpan.',
})

export const stepNotPossible = defineProblem({
  code: 'policies.step_not_possible',
  status: 422,
  title: 'Langkah ini tidak dapat dicatat sekarang.',
})

export const numberRequired = defineProblem({
  code: 'policies.number_required',
  status: 422,
  title: 'Kebijakan yang sudah ditetapkan memerlukan nomor.',
})

export const stepNotWithdrawable = defineProblem({
  code: 'policies.step_not_withdrawable',
  status: 409,
  title: 'Hanya langkah terakhir yang dapat dibatalkan pencatatannya, dan langkah pertama tetap ada.',
})

export const unknownRelated = defineProblem({
  code: 'policies.unknown_related',
  status: 422,
  title: 'Kebijakan yang dihubungkan tidak ada dalam daftar instansi ini.',
})

export const relationsInCircle = defineProblem({
  code: 'policies.relations_in_circle',
  status: 422,
  title:
    'Hubungan ini melingkar: yang melaksanakan, mengubah atau mencabut selalu lebih muda daripada sasarannya.',
})

export const unknownCarried = defineProblem({
  code: 'policies.unknown_carried',
  status: 422,
  title: 'Indikator atau butir yang dipilih tidak ada dalam instrumen itu.',
})

export const unknownText = defineProblem({
  code: 'policies.unknown_text',
  status: 422,
  title: 'Bukti yang dipilih sebagai naskah tidak ada, atau Anda tidak dapat melihatnya.',
})

export const unknownOfficerUnit = defineProblem({
  code: 'policies.unknown_unit',
  status: 422,
  title: 'Unit kerja penanggung jawab tidak ada di instansi ini.',
})

export const unknownDuration = defineProblem({
  code: 'policies.unknown_duration',
  status: 422,
  title: 'Jenis kebijakan ini tidak melalui langkah itu.',
})
