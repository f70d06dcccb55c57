const everyMs = 400;

/**
 * While a call's connection is lost: asks whether the media server answers. Calls back once when it was away and is back, since the
 * old connection would wait out its time limits (about ten seconds) before it looks again. Returns what ends the watch.
 */
export function watchForReturn(url: string, onReturn: () => void): () => void {
  const address = url.replace(/^ws/, 'http');
  let wasAway = false;
  let stopped = false;
  const look = async () => {
    const answers = await fetch(address, { mode: 'no-cors', cache: 'no-store', signal: AbortSignal.timeout(2_000) }).then(
      () => true,
      () => false,
    );
    if (stopped) return;
    if (answers && wasAway) return onReturn();
    wasAway ||= !answers;
    timer = setTimeout(() => void look(), everyMs);
  };
  let timer = setTimeout(() => void look(), 0);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
