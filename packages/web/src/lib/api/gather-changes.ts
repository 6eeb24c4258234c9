/** What a page asks for again: everything of the assessment, at once or at leisure, or one indicator. */
export type Changed = 'everything' | 'much' | { readonly indicator: string }

/** A colleague or two change something now and then; more than this within a pause is a crowd. */
const fewAtOnce = 4
const shortPauseMs = 500
/** A list need not follow every keystroke of three hundred people. */
const crowdPauseMs = 12_000

interface Asking {
  readonly askEverything: () => void
  readonly askIndicator: (code: string) => void
}

/**
 * Asks again at once for what changed, and gathers what changes soon after: an indicator within half a second, everything else too while few
 * write. Where many write, everything is asked for again every few seconds, so that three hundred open pages leave room for what is saved.
 */
export function gatherChanges({ askEverything, askIndicator }: Asking) {
  const codes = new Set<string>()
  let waiting: ReturnType<typeof setTimeout> | undefined
  let everything: ReturnType<typeof setTimeout> | undefined
  let heard = 0
  let isCrowd = false

  const askCodes = () => {
    waiting = undefined
    const wanted = [...codes]
    codes.clear()
    if (wanted.length === 0) return
    for (const code of wanted) askIndicator(code)
    waiting = setTimeout(askCodes, shortPauseMs)
  }
  const pauseAfterAsking = () => {
    const pause = isCrowd || heard > fewAtOnce ? crowdPauseMs : shortPauseMs
    heard = 0
    isCrowd = false
    everything = setTimeout(() => {
      everything = undefined
      if (heard === 0) return
      askEverything()
      pauseAfterAsking()
    }, pause)
  }

  return {
    hear(changed: Changed): void {
      heard += 1
      isCrowd ||= changed === 'much'
      if (everything === undefined) {
        askEverything()
        pauseAfterAsking()
      } else if (typeof changed === 'object') {
        codes.add(changed.indicator)
        if (waiting === undefined) askCodes()
      }
    },
    /** When the page turns elsewhere: what was gathered is of no use to anybody. */
    stop(): void {
      clearTimeout(waiting)
      clearTimeout(everything)
    },
  }
}
