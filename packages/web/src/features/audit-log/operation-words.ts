import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { operations } from '@undagi/api-client'
import type { Area } from './areas.ts'

interface OperationWords {
  readonly area: Area
  /** What somebody did, after their name: "mengisi nilai". */
  readonly words: MessageDescriptor
}

const about = (area: Area, words: MessageDescriptor): OperationWords => ({ area, words })

/** Every operation of the API as something that a person does: a new one without words is an error of the types. */
const operationWords: Record<keyof operations, OperationWords> = {
  rateIndicator: about('penilaian', msg`mengisi nilai`),
  judgeCriteria: about('penilaian', msg`mencentang butir`),
  saveDraft: about('penilaian', msg`menulis isian`),
  setTarget: about('penilaian', msg`menetapkan target`),
  getAssessment: about('penilaian', msg`membuka penilaian`),
  getResult: about('penilaian', msg`membuka hasil penilaian`),
  getIndicator: about('penilaian', msg`membuka indikator`),
  listHistory: about('penilaian', msg`membuka riwayat indikator`),
  streamEvents: about('penilaian', msg`mengikuti perubahan penilaian`),
  listEvidence: about('bukti', msg`membuka daftar bukti`),
  readEvidence: about('bukti', msg`membuka bukti`),
  openEvidenceFile: about('bukti', msg`mengunduh berkas bukti`),
  openEvidencePage: about('bukti', msg`melihat halaman bukti terbatas`),
  readEvidencePageText: about('bukti', msg`membaca teks halaman bukti terbatas`),
  addEvidence: about('bukti', msg`menambah bukti`),
  reviseEvidence: about('bukti', msg`memperbarui bukti`),
  beginUpload: about('bukti', msg`mulai mengunggah berkas`),
  readUpload: about('bukti', msg`melihat kemajuan unggahan`),
  appendPiece: about('bukti', msg`mengirim potongan berkas`),
  discardUpload: about('bukti', msg`membatalkan unggahan`),
  listOffered: about('bukti', msg`membuka bukti sebuah indikator`),
  openOfferedFile: about('bukti', msg`mengunduh bukti sebuah indikator`),
  openOfferedPage: about('bukti', msg`melihat halaman bukti sebuah indikator`),
  readOfferedPageText: about('bukti', msg`membaca teks halaman bukti sebuah indikator`),
  offerEvidence: about('bukti', msg`mengaitkan bukti dengan indikator`),
  withdrawOffer: about('bukti', msg`melepas bukti dari indikator`),
  readFindings: about('bukti', msg`membuka temuan tentang sebuah indikator`),
  readSupport: about('bukti', msg`membandingkan nilai dengan bukti`),
  decideCriterion: about('penilaian', msg`memutuskan sebuah butir di samping temuan`),
  takeDecisionBack: about('penilaian', msg`mencabut keputusan tentang sebuah butir`),
  delegateIndicators: about('orang', msg`mendelegasikan pengisian indikator`),
  withdrawDelegation: about('orang', msg`mencabut pendelegasian`),
  listInstitutionDelegations: about('orang', msg`melihat pendelegasian instansi`),
  listDelegations: about('orang', msg`melihat pendelegasiannya`),
  listHelpers: about('orang', msg`mencari rekan yang dapat membantu`),
  listPeople: about('orang', msg`melihat daftar orang`),
  addPerson: about('orang', msg`menambah orang`),
  endMembership: about('orang', msg`mengakhiri peran`),
  restoreMembership: about('orang', msg`memberikan peran kembali`),
  listInvitations: about('orang', msg`melihat daftar undangan`),
  invitePerson: about('orang', msg`mengundang orang`),
  inviteList: about('orang', msg`mengundang orang dari daftar`),
  previewInvitationList: about('orang', msg`memeriksa daftar undangan`),
  revokeInvitation: about('orang', msg`mencabut undangan`),
  renewInvitation: about('orang', msg`membuat tautan undangan baru`),
  readInvitationLink: about('orang', msg`membuka tautan undangan`),
  acceptInvitation: about('orang', msg`menerima undangan`),
  listUnits: about('unit', msg`membuka daftar unit kerja`),
  createUnit: about('unit', msg`menambah unit kerja`),
  getUnitRegister: about('unit', msg`membuka riwayat unit kerja`),
  changeUnits: about('unit', msg`mencatat perubahan unit kerja`),
  listRounds: about('putaran', msg`membuka daftar putaran`),
  createRound: about('putaran', msg`membuka putaran baru`),
  getRoundRegister: about('putaran', msg`membuka pengaturan putaran`),
  changeRound: about('putaran', msg`mengubah putaran`),
  withdrawRound: about('putaran', msg`menarik putaran`),
  restoreRound: about('putaran', msg`memulihkan putaran`),
  previewEditionMove: about('putaran', msg`memeriksa akibat pemindahan putaran ke edisi lain`),
  moveRound: about('putaran', msg`memindahkan putaran ke edisi lain`),
  undoEditionMove: about('putaran', msg`membatalkan pemindahan putaran`),
  getOverview: about('putaran', msg`membuka ikhtisar instansi`),
  uploadTable: about('impor', msg`mengunggah tabel`),
  listImports: about('impor', msg`membuka riwayat impor`),
  getImportPreview: about('impor', msg`membuka pratinjau impor`),
  chooseImportRows: about('impor', msg`memutuskan baris impor`),
  applyImport: about('impor', msg`menerapkan impor`),
  getImportUndoPreview: about('impor', msg`memeriksa akibat pembatalan impor`),
  undoImport: about('impor', msg`membatalkan impor`),
  discardImport: about('impor', msg`membuang impor`),
  listInstitutions: about('instansi', msg`membuka daftar instansi`),
  changeInstitution: about('instansi', msg`mengubah data instansi`),
  getOfficialIdentity: about('instansi', msg`membuka identitas resmi instansi`),
  searchOfficialInstitutions: about('instansi', msg`mencari instansi`),
  listPublishedOfInstitution: about('instansi', msg`membuka hasil yang diterbitkan`),
  findPublishedResults: about('instansi', msg`membuka hasil yang diterbitkan`),
  readStanding: about('instansi', msg`membuka perbandingan`),
  readRankedTable: about('instansi', msg`membuka tabel peringkat`),
  listInstruments: about('instrumen', msg`membuka daftar instrumen`),
  getInstrument: about('instrumen', msg`membuka instrumen`),
  listInstrumentSuggestions: about('instrumen', msg`membuka usulan perbaikan instrumen`),
  suggestInstrumentCorrection: about('instrumen', msg`mengusulkan perbaikan instrumen`),
  withdrawInstrumentSuggestion: about('instrumen', msg`menarik usulan perbaikan`),
  decideInstrumentSuggestion: about('instrumen', msg`memutuskan usulan perbaikan`),
  signIn: about('masuk', msg`masuk`),
  proveSecondFactor: about('masuk', msg`memberi kode langkah kedua`),
  offerSecondFactor: about('masuk', msg`mulai memasang langkah kedua saat masuk`),
  confirmSecondFactor: about('masuk', msg`memasang langkah kedua saat masuk`),
  askForPasskey: about('masuk', msg`mulai masuk dengan kunci sandi`),
  signInWithPasskey: about('masuk', msg`masuk dengan kunci sandi`),
  askForNewPassword: about('masuk', msg`meminta kata sandi baru lewat surel`),
  takeNewPassword: about('masuk', msg`memilih kata sandi baru lewat tautan`),
  getAccountSecurity: about('masuk', msg`membuka keamanan akunnya`),
  changePassword: about('masuk', msg`mengganti kata sandinya`),
  listSessions: about('masuk', msg`melihat sesinya`),
  revokeSession: about('masuk', msg`mengakhiri salah satu sesinya`),
  signOutEverywhere: about('masuk', msg`keluar dari semua perangkat`),
  startSecondFactor: about('masuk', msg`mulai memasang aplikasi kode`),
  confirmOwnSecondFactor: about('masuk', msg`memasang aplikasi kode`),
  removeSecondFactor: about('masuk', msg`melepas aplikasi kode`),
  renewRecoveryCodes: about('masuk', msg`membuat kode pemulihan baru`),
  offerPasskey: about('masuk', msg`mulai membuat kunci sandi`),
  addPasskey: about('masuk', msg`menambah kunci sandi`),
  removePasskey: about('masuk', msg`menghapus kunci sandi`),
  listIdentityProviderNames: about('masuk', msg`melihat dengan akun apa orang dapat masuk`),
  startIdentity: about('masuk', msg`mulai masuk dengan akun instansi`),
  answerIdentity: about('masuk', msg`masuk dengan akun instansi`),
  listLinkedIdentities: about('masuk', msg`melihat akun instansi yang tersambung`),
  linkIdentity: about('masuk', msg`menyambungkan akun instansi`),
  unlinkIdentity: about('masuk', msg`memutus akun instansi`),
  listIdentityProviders: about('orang', msg`melihat penyedia akun instansi`),
  addIdentityProvider: about('orang', msg`mendaftarkan penyedia akun instansi`),
  removeIdentityProvider: about('orang', msg`menghapus penyedia akun instansi`),
  getInstitutionSecurity: about('orang', msg`melihat cara orang masuk`),
  requireSecondFactor: about('orang', msg`menetapkan peran yang wajib memakai langkah kedua`),
  releaseSecondFactor: about('orang', msg`melepas langkah kedua seseorang`),
  getSession: about('masuk', msg`memakai sesi`),
  readDoor: about('masuk', msg`membuka halaman masuk`),
  signOut: about('masuk', msg`keluar`),
  listOwnApiTokens: about('masuk', msg`melihat token API miliknya`),
  makeApiToken: about('masuk', msg`membuat token API`),
  revokeOwnApiToken: about('masuk', msg`mencabut token API miliknya`),
  listApiTokens: about('masuk', msg`melihat token API semua orang`),
  revokeApiToken: about('masuk', msg`mencabut token API`),
  changeApiTokenSettings: about('masuk', msg`mengubah masa berlaku token API`),
  getSharedAccounts: about('orang', msg`melihat dugaan akun yang dipakai bersama`),
  listOwnSharedAccountFindings: about('orang', msg`melihat dugaan tentang akunnya sendiri`),
  answerSharedAccountFinding: about('orang', msg`menjawab dugaan akun yang dipakai bersama`),
  closeSharedAccountFinding: about('orang', msg`menutup dugaan akun yang dipakai bersama`),
  changeSharedAccountSettings: about('orang', msg`mengubah batas dugaan akun yang dipakai bersama`),
  listBackups: about('pengelolaan', msg`melihat daftar cadangan`),
  requestBackup: about('pengelolaan', msg`meminta cadangan`),
  listAuditEntries: about('pengelolaan', msg`membaca catatan`),
  listAuditPeople: about('pengelolaan', msg`membaca siapa yang ada dalam catatan`),
  getHealth: about('pengelolaan', msg`memeriksa keadaan server`),
  getReadiness: about('pengelolaan', msg`memeriksa kesiapan server`),
  getSetupState: about('pengelolaan', msg`membuka penyiapan`),
  readSetupOptions: about('pengelolaan', msg`membuka penyiapan`),
  searchForSetup: about('pengelolaan', msg`mencari instansi untuk penyiapan`),
  finishSetup: about('pengelolaan', msg`menyiapkan instalasi`),
}

/** What is done with a command on the server itself. */
const commandWords: Readonly<Record<string, OperationWords>> = {
  'operator.createFirstAdministrator': about('pengelolaan', msg`membuat administrator pertama`),
  'operator.resetPassword': about('pengelolaan', msg`mengganti kata sandi`),
  'operator.releaseSecondFactor': about('pengelolaan', msg`melepas langkah kedua`),
  'operator.exportAuditLog': about('pengelolaan', msg`mengekspor seluruh catatan`),
  'operator.printAnchors': about('pengelolaan', msg`mencetak jangkar catatan`),
  'operator.eraseAuditPayload': about('pengelolaan', msg`menghapus isi sebuah entri menurut hukum`),
}

/** What the server does by itself in somebody's name. */
const serverWords: Readonly<Record<string, OperationWords>> = {
  'server.settleDraft': about('penilaian', msg`menulis isian (dimasukkan server ke riwayat)`),
}

const known: ReadonlyMap<string, OperationWords> = new Map(
  Object.entries<OperationWords>({ ...operationWords, ...commandWords, ...serverWords }),
)

/** Undefined: of a version of Undagi that this page does not know. */
export function wordsOf(operation: string): MessageDescriptor | undefined {
  return known.get(operation)?.words
}

export function operationsOf(area: Area): string[] {
  return [...known].flatMap(([operation, each]) => (each.area === area ? [operation] : []))
}
