/** The tables that a backup does not hold, each with its reason. A test holds this list against the catalogue. */
export const leftOut: Readonly<Record<string, string>> = {
  'signin.session': 'whoever was signed in signs in again: a session in a file could be used by its finder',
  'signin.session_trace':
    'traces of who worked where and when: they are forgotten after ninety days, and a file would remember them',
  'signin.verification': 'codes and links that are good for minutes',
  'signin.ticket': 'what stands between two steps of signing in, good for minutes',
  'signin.attempt': 'counts of attempts of the last minutes',
  'signin.refused_attempts': 'that somebody has tried to get in: forgotten after two weeks',
  'signin.known_device': 'on which browsers somebody signed in: it is learnt again',
  'undagi.api_tokens':
    'whoever has a program makes a new one: a restoration would bring back those that were revoked since',
  'undagi.file_fingerprints': 'by what texts are compared: made again from the texts',
  'undagi.file_bands': 'parts of fingerprints: made again from the texts',
  'undagi.file_likenesses': 'which texts are alike: found again when they are compared again',
  'undagi.uploads': 'files that have not arrived whole yet: they are sent again',
  'undagi.upload_likenesses':
    'what such files repeat, while somebody describes them: they are compared again',
  'signin.rate_limit': 'counts of attempts of the last minutes',
}
