import { defineProblem } from '../../platform/http/problem.ts'

export const webhookNotFound = defineProblem({
  code: 'webhooks.not_found',
  status: 404,
  title: 'Webhook ini tidak ada di sini.',
})

export const tooManyWebhooks = defineProblem({
  code: 'webhooks.too_many',
  status: 422,
  title: 'Instansi ini sudah mempunyai lima webhook. Hapus satu sebelum mendaftarkan yang lain.',
})

export const webhookExists = defineProblem({
  code: 'webhooks.exists',
  status: 409,
  title: 'Alamat ini sudah didaftarkan.',
})

export const addressNotHttps = defineProblem({
  code: 'webhooks.not_https',
  status: 422,
  title: 'Alamat webhook harus diawali https://, tanpa nama pengguna dan kata sandi di dalamnya.',
})

export const addressInside = defineProblem({
  code: 'webhooks.own_network',
  status: 422,
  title:
    'Alamat ini berada di jaringan dalam server. Pengelola server dapat membolehkannya dengan --webhook-host.',
})

export const addressUnknown = defineProblem({
  code: 'webhooks.unknown_host',
  status: 422,
  title: 'Nama host pada alamat ini tidak ditemukan.',
})

export const tooManyTests = defineProblem({
  code: 'webhooks.too_many_tests',
  status: 429,
  title: 'Webhook ini sudah diuji sepuluh kali dalam semenit. Tunggu sebentar.',
})
