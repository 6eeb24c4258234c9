import { defineProblem } from '../../platform/http/problem.ts'

export const institutionNotFound = defineProblem({
  code: 'institutions.not_found',
  status: 404,
  title: 'Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.',
})

export const unknownOfficial = defineProblem({
  code: 'institutions.unknown_official',
  status: 422,
  title: 'Instansi yang dipilih tidak ada dalam daftar resmi.',
})

export const staleInstitution = defineProblem({
  code: 'institutions.stale_version',
  status: 409,
  title: 'Rekan Anda sudah mengubah data instansi ini. Lihat isi terbarunya sebelum menyimpan.',
})

export const administratorRequired = defineProblem({
  code: 'institutions.administrator_required',
  status: 403,
  title: 'Hanya administrator instansi ini yang dapat melakukannya.',
})

export const ministryActs = defineProblem({
  code: 'institutions.ministry_acts',
  status: 403,
  title:
    'Langkah ini milik kementerian. Karena tim pelaksana nasional bertugas di instansi ini, kementerian mengambilnya sendiri dan instansi tidak mencatatnya dari surat. Hubungi tim pelaksana nasional.',
})

export const roleNotAllowed = defineProblem({
  code: 'institutions.role_not_allowed',
  status: 403,
  title:
    'Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.',
})
