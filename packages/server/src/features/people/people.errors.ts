import { defineProblem } from '../../platform/http/problem.ts'

export const membershipExists = defineProblem({
  code: 'people.membership_exists',
  status: 409,
  title: 'Orang ini sudah memegang peran itu di instansi Anda.',
})

export const invitationRequired = defineProblem({
  code: 'people.invitation_required',
  status: 409,
  title: 'Alamat ini sudah mempunyai akun di luar instansi Anda. Undang orangnya dengan tautan.',
})

export const endRequired = defineProblem({
  code: 'people.end_required',
  status: 409,
  title: 'Peran dari luar instansi harus punya tanggal akhir. Undang orangnya lagi dengan masa yang baru.',
})

export const membershipNotFound = defineProblem({
  code: 'people.membership_not_found',
  status: 404,
  title: 'Keanggotaan ini tidak ada, atau sudah berakhir.',
})

export const ministryAppoints = defineProblem({
  code: 'people.ministry_appoints',
  status: 403,
  title:
    'Tim pelaksana nasional ditunjuk dan diakhiri oleh pengelola server menurut surat kementerian, bukan oleh instansi. Hubungi pengelola server.',
})

export const lastAdministrator = defineProblem({
  code: 'people.last_administrator',
  status: 409,
  title: 'Ini administrator terakhir. Tunjuk administrator lain dahulu.',
})
