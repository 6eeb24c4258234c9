/** What a page asks for again: everything of the assessment, at once or at leisure, or one indicator, as the institution fills it in or as it was judged. */
export type Changed = 'everything' | 'much' | { readonly indicator: string } | { readonly judged: string }

/** A colleague or two change something now and then; more than this within a pause is a crowd. */
const fewAtOnce = 4
const shortPauseMs = 500
/** A list need not follow every keystroke of three hundred people. */
const crowdPauseMs = 12_000
/** What follows from a judgement elsewhere, such as what still stands open, is seen within a second like the judgement itself. */
const leisureMs = 800

interface Asking {
  readonly askEverything: () => void
  readonly askIndicator: (code: string) => void
  readonly askJudged: (code: string) => void
}

/**
 * Asks again at once for what changed, and gathers what changes soon after: an indicator within half a second, everything else too while few
 * write. Where many write, everything is asked for again every few seconds, so that three hundred open pages leave room for what is saved. Of what
 * was judged that indicator alone is asked for, and everything else at leisure.
 */
export function gatherChanges({ askEverything, askIndicator, askJudged }: Asking) {
  const filled = gatherCodes(askIndicator)
  const judged = gatherCodes(askJudged)
  let everything: ReturnType<typeof setTimeout> | undefined
  let leisure: ReturnType<typeof setTimeout> | undefined
  let heard = 0
  let isCrowd = false

  const askAll = () => {
    clearTimeout(leisure)
    leisure = undefined
    askEverything()
    const pause = isCrowd || heard > fewAtOnce ? crowdPauseMs : shortPauseMs
    heard = 0
    isCrowd = false
    everything = setTimeout(() => {
      everything = undefined
      if (heard > 0) askAll()
    }, pause)
  }
  const askAtLeisure = () => {
    leisure = undefined
    if (everything === undefined) askAll()
    else heard += 1
  }

  return {
    hear(changed: Changed): void {
      if (typeof changed === 'object' && 'judged' in changed) {
        judged.add(changed.judged)
        leisure ??= setTimeout(askAtLeisure, leisureMs)
        return
      }
      heard += 1
      isCrowd ||= changed === 'much'
      if (everything === undefined) askAll()
      else if (typeof changed === 'object') filled.add(changed.indicator)
    },
    /** When the page turns elsewhere: what was gathered is of no use to anybody. */
    stop(): void {
      filled.stop()
      judged.stop()
      clearTimeout(everything)
      clearTimeout(leisure)
    },
  }
}

/** Each at once, and what comes within a pause at its end, once. */
function gatherCodes(ask: (code: string) => void) {
  const codes = new Set<string>()
  let waiting: ReturnType<typeof setTimeout> | undefined
  const askCodes = () => {
    waiting = undefined
    const wanted = [...codes]
    codes.clear()
    if (wanted.length === 0) return
    for (const code of wanted) ask(code)
    waiting = setTimeout(askCodes, shortPauseMs)
  }
  return {
    add(code: string): void {
      codes.add(code)
      if (waiting === undefined) askCodes()
    },
    stop: () => clearTimeout(waiting),
  }
}
