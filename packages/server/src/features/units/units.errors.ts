import { defineProblem } from '../../platform/http/problem.ts'

export const unitNameTaken = defineProblem({
  code: 'units.name_taken',
  status: 409,
  title: 'Sudah ada unit kerja aktif dengan nama itu.',
})

export const unknownUnit = defineProblem({
  code: 'units.unknown_unit',
  status: 422,
  title: 'Unit kerja yang dimaksud tidak ada di instansi ini.',
})

export const unitEnded = defineProblem({
  code: 'units.already_ended',
  status: 409,
  title: 'Unit kerja ini sudah berakhir.',
})

export const unitActive = defineProblem({
  code: 'units.still_active',
  status: 409,
  title: 'Unit kerja ini masih aktif.',
})

export const nothingRenamed = defineProblem({
  code: 'units.nothing_renamed',
  status: 422,
  title: 'Nama dan singkatan unit kerja ini sudah seperti itu.',
})

export const dayNotPossible = defineProblem({
  code: 'units.day_not_possible',
  status: 422,
  title:
    'Tanggal berlaku harus paling lambat hari ini dan tidak mendahului perubahan unit yang sudah tercatat.',
})

export const mergeIncomplete = defineProblem({
  code: 'units.merge_incomplete',
  status: 422,
  title: 'Penggabungan memerlukan sedikitnya dua unit kerja yang berbeda.',
})

export const unknownUnitChange = defineProblem({
  code: 'units.unknown_change',
  status: 422,
  title: 'Perubahan yang dimaksud tidak ada dalam riwayat unit kerja.',
})

export const changeAlreadyUndone = defineProblem({
  code: 'units.already_undone',
  status: 409,
  title: 'Perubahan ini sudah dibatalkan.',
})

export const changeNotUndoable = defineProblem({
  code: 'units.not_undoable',
  status: 409,
  title: 'Unit kerja yang sudah ada sebelum riwayat dicatat tidak dapat dibatalkan pencatatannya.',
})

export const laterChanges = defineProblem({
  code: 'units.later_changes',
  status: 409,
  title: 'Ada perubahan sesudahnya atas unit kerja yang sama. Batalkan yang itu dahulu.',
})

export const unitInUse = defineProblem({
  code: 'units.in_use',
  status: 409,
  title: 'Unit kerja ini dipakai sebuah peran atau undangan, jadi pencatatannya tidak dapat dibatalkan.',
})
