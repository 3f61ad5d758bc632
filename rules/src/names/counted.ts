/** How often, in words: "once", "twice", "7 times". */
export function counted(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count} times`
}
