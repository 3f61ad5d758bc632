/**
 * Whether one slip of the pen turns `a` into `b`: a letter lost, added or replaced, or two
 * neighbours swapped. Equal words are not one slip apart.
 */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  const most = Math.min(a.length, b.length) - head
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const left = a.slice(head, a.length - tail)
  const right = b.slice(head, b.length - tail)
  if (left.length + right.length <= 2) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** The word itself and every word that it becomes when it loses one letter. */
export function deletions(word: string): string[] {
  const found = new Set([word])
  for (let i = 0; i < word.length; i++) found.add(word.slice(0, i) + word.slice(i + 1))
  return [...found]
}

/** How many slips of the pen turn `a` into `b`; for words, as it takes the product of the lengths. */
export function slipsBetween(a: string, b: string): number {
  let above = [...b, ''].map((_, index) => index)
  let second = above
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const left = (row[j - 1] ?? 0) + 1
      const up = (above[j] ?? 0) + 1
      let least = Math.min(left, up, (above[j - 1] ?? 0) + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (second[j - 2] ?? 0) + 1)
      row.push(least)
    }
    second = above
    above = row
  }
  return above[b.length] ?? 0
}
