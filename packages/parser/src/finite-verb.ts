const verbs = new Set(
  (
    'is are was were has have had does do did can could will would shall should must may might ' +
    'requires require needs need remains remain achieves achieve receives receive makes make ' +
    'feels feel become becomes contributes contribute appear appears enjoy enjoys'
  ).split(' '),
)
const relative = new Set('who which that what how where when why whether whose if'.split(' '))
const beforeInfinitive = new Set('to and or not'.split(' '))

/**
 * Whether a short line is a clause: it has a finite verb outside of a relative clause. A heading
 * rarely has one ("Children who need help"), a one-line judgement has ("Help is good").
 */
export function hasFiniteVerb(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  let excused = 0
  for (const [at, word] of words.entries()) {
    if (relative.has(word)) excused++
    else if (verbs.has(word) && at > 0 && !beforeInfinitive.has(words[at - 1] ?? '')) {
      if (excused === 0) return true
      excused--
    }
  }
  return false
}
