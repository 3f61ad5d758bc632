const name =
  "\\p{Lu}[\\p{L}’'.-]*(?:(?: (?:and|of|the|upon|on|in|le|with|&))* \\p{Lu}[\\p{L}’'.-]*){0,5}"
const kinds =
  '(?:(?:City|County|Borough|District|Metropolitan)(?: (?:Borough|District))? )?Council|local authority|Local Area Partnership|Local Area|' +
  '(?:Primary|Infant|Junior|Secondary|High|Grammar|Nursery|Special|Community|Church)(?: \\p{Lu}\\p{L}+)* School|School|Academy|College|' +
  'Federation|Constabulary|Police|Youth (?:Offending|Justice) (?:Service|Team)|Prison|Trust|Hospital'

/** Ways in which a title page names the place or the body that is inspected, the surest first. */
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?:Royal |London |Metropolitan )?Borough of (${name})`, 'u'),
  new RegExp(`\\b(?:City|County|District) of (${name})`, 'u'),
  new RegExp(`\\bHM(?:P|YOI|P/YOI|P & YOI) (${name})`, 'u'),
  new RegExp(`^(?:.*?\\b(?:of|in|at|the|to) )?(?:the )?(${name}) (?:${kinds})\\b`, 'u'),
  new RegExp(
    `\\b(?:review|inspection|visit|assessment|report|audit|services)[^.]{0,80}? (?:in|of|to|at) (${name})$`,
    'u',
  ),
  new RegExp(`^[^:]{0,60}\\b(?:review|inspection|report|assessment)[^:]{0,40}: (${name})$`, 'iu'),
  new RegExp(`^(${name})$`, 'u'),
]

/** Words of titles and of inspecting bodies, which no place is called by. */
const noPlace =
  /^the$|\b(?:report|review|inspection|inspectors?|inspectorate|commission|ofsted|summary|contents|annex|published|audience|council|services?|assessment|security|executive|crown|copyright|judgement|grade|all|section|children|people|effectiveness|learning|leadership|welfare|outcomes|provision)\b/iu

const leading = /^(?:(?:The|Inspection of|Report on|An?) )+/u
const trailing = /(?: (?:City|County|Borough|District|Metropolitan|Local|Area|Unitary|The))+$/u

/** How often a place is named at the least in a report about it. */
const fewest = 3
/** A text shorter than this is a part of a report. */
const short = 4000

/** Whether the report names the words so often, over line ends too. */
function isNamed(text: string, words: string): boolean {
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')
  let left = text.length < short ? 1 : fewest
  for (const _ of text.matchAll(new RegExp(pattern, 'g'))) {
    left--
    if (left === 0) return true
  }
  return false
}

/**
 * The name of the place or the body that a report is about, without what it is ("Council", "Borough").
 * @param lines the lines of the title page
 * @param text the report
 * @returns null where the title page names none that the report goes on to name
 */
export function findPlace(lines: readonly string[], text: string): string | null {
  for (const pattern of patterns) {
    for (const line of lines.slice(0, 25)) {
      if (line.length > 200) continue
      const found = pattern.exec(line)?.[1]?.replace(leading, '').replace(trailing, '')
      if (!found || found.length < 3 || noPlace.test(found)) continue
      if (isNamed(text, found)) return found
    }
  }
  return null
}
