/**
 * What people in an Indonesian government office try first, beside the lists of the estimator: the places, papers and greetings
 * around them. The order is the order in which they would be tried.
 */
export const localWords: readonly string[] = [
  ...['undagi', 'spbe', 'pemdi', 'katasandi', 'sandi', 'rahasia', 'administrator', 'operator', 'asesor'],
  ...['diskominfo', 'kominfo', 'bappeda', 'inspektorat', 'setda', 'sekda', 'dinas', 'badan', 'kantor'],
  ...['pemkot', 'pemkab', 'pemprov', 'pemda', 'kota', 'kabupaten', 'provinsi', 'kementerian', 'lembaga'],
  ...['evaluasi', 'penilaian', 'mandiri', 'indikator', 'indeks', 'digital', 'egov', 'egovernment'],
  ...['indonesia', 'merdeka', 'pancasila', 'garuda', 'nusantara', 'bhinneka', 'proklamasi', 'hutri'],
  ...['bismillah', 'alhamdulillah', 'assalamualaikum', 'insyaallah', 'amanah', 'berkah', 'sukses', 'selamat'],
  ...['januari', 'februari', 'maret', 'april', 'juni', 'juli', 'agustus', 'september', 'oktober'],
  ...['november', 'desember', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'],
]
