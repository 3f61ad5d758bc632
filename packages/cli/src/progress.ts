/** From how many documents on a bar is worth its line. */
const many = 10

/** A bar that shows how far a run is. */
export interface Progress {
  /** One more document is done. */
  step(): void
  /** Takes the bar off the screen. */
  stop(): void
}

/** A bar on a terminal where many documents are checked; else null. */
export async function createProgress(
  total: number,
  stream: NodeJS.WriteStream,
): Promise<Progress | null> {
  if (!stream.isTTY || total < many) return null
  const { SingleBar } = await import('cli-progress')
  const bar = new SingleBar({
    stream,
    format: '{bar} {value} of {total} reports',
    barsize: 30,
    barCompleteChar: '━',
    barIncompleteChar: ' ',
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false,
  })
  bar.start(total, 0)
  return { step: () => bar.increment(), stop: () => bar.stop() }
}
