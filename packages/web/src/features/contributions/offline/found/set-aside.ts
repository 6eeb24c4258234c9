/** What programs leave behind by themselves, and what the kit brought along: nobody meant it as proof. */
export function setAside(steps: readonly string[]): 'left_by_a_program' | 'of_the_kit' | undefined {
  const name = (steps.at(-1) ?? '').toLowerCase()
  if (name === 'baca-saya.txt') return 'of_the_kit'
  const isHidden = steps.some((step) => step.startsWith('.') || step.toLowerCase() === '__macosx')
  return isHidden || leftBehind.has(name) || lock.test(name) ? 'left_by_a_program' : undefined
}

const leftBehind = new Set(['thumbs.db', 'ehthumbs.db', 'desktop.ini', 'icon\r'])
/** Of a document that is open, or half downloaded. */
const lock = /^~\$|^~.*\.tmp$|^\.~lock\.|\.(?:tmp|part|crdownload)$/
